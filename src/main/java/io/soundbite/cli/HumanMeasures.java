package io.soundbite.cli;

import io.soundbite.bench.SimilarReport;
import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes tables of what was measured, for a person to read. */
final class HumanMeasures {

  private final PrintWriter out;

  HumanMeasures(PrintWriter out) {
    this.out = out;
  }

  void topics(List<TopicEvaluation> evaluations) {
    for (TopicEvaluation evaluation : evaluations) {
      evaluation.misses().forEach(this::miss);
      recall(evaluation.half(), evaluation.report());
    }
    out.flush();
  }

  private void miss(TopicMiss miss) {
    String topics =
        miss.topics().stream()
            .map(topic -> topic.topic().label())
            .collect(Collectors.joining("; "));
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s%n",
        Printable.line(miss.labelled().article().id()),
        Printable.line(miss.labelled().label()),
        Printable.line(miss.labelled().article().title()),
        topics);
  }

  private void recall(String half, TopicReport report) {
    out.printf(Locale.ROOT, "%-40s %8s %8s%n", half, "articles", "recall");
    for (TopicReport.Row row : report.rows()) {
      row(row.label(), row.articles(), row.recall());
    }
    row("micro", report.articles(), report.microRecall());
    row("macro", report.rows().size(), report.macroRecall());
    out.printf(Locale.ROOT, "%.0f us an article, one thread%n%n", report.microsAnArticle());
  }

  private void row(String label, int articles, double recall) {
    out.printf(Locale.ROOT, "%-40s %,8d %8.3f%n", Printable.line(label), articles, recall);
  }

  void similar(Map<String, SimilarReport> reports) {
    reports.forEach(this::similar);
    out.flush();
  }

  private void similar(String half, SimilarReport report) {
    out.printf(
        Locale.ROOT,
        "%s: %,d articles, share of the %d nearest with the same label%n",
        half,
        report.articles(),
        report.nearest());
    for (SimilarReport.Row row : report.rows()) {
      out.printf(Locale.ROOT, "%-40s %8.3f %,10.0f us%n", row.name(), row.share(), row.micros());
    }
    out.printf(Locale.ROOT, "%-40s %8.3f%n", "by chance", report.byChance());
    out.printf(
        Locale.ROOT,
        "%-40s %+8.3f, from %+.3f to %+.3f%n%n",
        "the first less the second",
        report.difference(),
        report.interval().low(),
        report.interval().high());
  }
}

package io.soundbite.cli;

import io.soundbite.bench.LabelledArticle;
import io.soundbite.bench.TopicBenchmark;
import io.soundbite.bench.TopicLabels;
import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the topics of articles with labels that people gave them. */
@Command(
    name = "evaluate-topics",
    mixinStandardHelpOptions = true,
    header = "Compare the topics of articles with labels that people gave them.",
    description = {
      "",
      "The articles are JSON Lines, gzipped or not: id, title, body and label. The file of labels",
      "says which topics are right for each: a label, a tab, and codes parted by spaces; a topic",
      "below one of them is right too. Labels that it lacks are left out.",
      "",
      "Prints for each label how many articles bear it and for what share one of the first topics",
      "is right, then the average over labels (macro) and over articles (micro). Articles fall",
      "into halves, tune and test, by a hash of their id.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite evaluate-topics --labels benchmarks/topics/labels.tsv news.jsonl.gz",
      "  soundbite evaluate-topics --labels desks.tsv --first 1 --half all --misses news.jsonl"
    })
final class EvaluateTopicsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Labelled articles, as JSON Lines.")
  Path file;

  @Option(names = "--labels", paramLabel = "FILE", required = true, description = "What is right.")
  Path labels;

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "tune, test or all. Default: tune, then test.")
  TopicBenchmark.@Nullable Half half;

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many topics of an article count, best first. Default: 3.")
  int first;

  @Option(names = "--misses", description = "List the articles that are not right, too.")
  boolean misses;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules that add to the shipped ones, replace them or switch them off.")
  @Nullable Path rules;

  @Option(
      names = "--learn",
      description =
          "Learn from the tune half first, each article under the first code of its label.")
  boolean learn;

  @Option(names = "--without-rules", description = "File by what was learned alone.")
  boolean withoutRules;

  @Override
  public Integer call() throws IOException {
    List<LabelledArticle> articles = LabelledArticle.read(file);
    TopicLabels right = TopicLabels.read(labels, Taxonomy.iptc());
    var benchmark = new TopicBenchmark(classifier(articles, right), right, first);
    for (TopicBenchmark.Half one : halves()) {
      print(one, benchmark.run(articles, one, misses ? this::print : miss -> {}));
    }
    return 0;
  }

  private TopicClassifier classifier(List<LabelledArticle> articles, TopicLabels right)
      throws IOException {
    TopicClassifier classifier =
        withoutRules ? TopicClassifier.of(Taxonomy.iptc()) : TopicClassifier.standard();
    if (rules != null) {
      classifier = classifier.with(rules);
    }
    if (learn) {
      classifier =
          classifier.learn(
              right.examples(
                  articles.stream()
                      .filter(one -> TopicBenchmark.Half.TUNE.holds(one.article().id()))
                      .toList()));
    }
    return classifier;
  }

  private List<TopicBenchmark.Half> halves() {
    return half == null
        ? List.of(TopicBenchmark.Half.TUNE, TopicBenchmark.Half.TEST)
        : List.of(half);
  }

  private void print(TopicMiss miss) {
    String topics =
        miss.topics().stream()
            .map(topic -> topic.topic().label())
            .collect(Collectors.joining("; "));
    spec.commandLine()
        .getOut()
        .printf(
            "%s\t%s\t%s\t%s%n",
            miss.labelled().article().id(),
            miss.labelled().label(),
            miss.labelled().article().title(),
            topics);
  }

  private void print(TopicBenchmark.Half one, TopicReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-40s %8s %8s%n", one.name().toLowerCase(Locale.ROOT), "articles", "recall");
    for (TopicReport.Row row : report.rows()) {
      out.printf(Locale.ROOT, "%-40s %,8d %8.3f%n", row.label(), row.articles(), row.recall());
    }
    out.printf(Locale.ROOT, "%-40s %,8d %8.3f%n", "micro", report.articles(), report.microRecall());
    out.printf(
        Locale.ROOT, "%-40s %,8d %8.3f%n", "macro", report.rows().size(), report.macroRecall());
    out.printf(Locale.ROOT, "%.0f us an article, one thread%n%n", report.microsAnArticle());
    out.flush();
  }
}

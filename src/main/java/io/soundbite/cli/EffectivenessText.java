package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.Effectiveness;
import io.soundbite.eval.Comparison;
import io.soundbite.eval.Evaluation;
import io.soundbite.eval.Measure;
import java.io.PrintWriter;
import java.util.List;

/** Writes how good rankings are, for a person to read. */
final class EffectivenessText {

  private final PrintWriter out;

  EffectivenessText(PrintWriter out) {
    this.out = out;
  }

  void write(EffectivenessReport report, boolean rows) {
    for (Evaluation evaluation : report.evaluations()) {
      if (rows) {
        heading(evaluation.name());
        evaluation.rows().forEach(this::row);
        out.println();
      }
    }
    report.answers().stream().findFirst().ifPresent(this::collection);
    out.printf(
        ROOT,
        "%,d judgements of %,d queries%n",
        report.qrels().size(),
        report.qrels().queries().size());
    report.evaluations().forEach(this::leftOut);
    heading("mean");
    report.evaluations().forEach(this::means);
    compare(report.comparisons());
    out.flush();
  }

  private void collection(Effectiveness.Answer answer) {
    out.printf(ROOT, "%,d documents%n", answer.documents());
    if (answer.documentsByPlace()) {
      out.println("Documents are called by their place in the file, as by the qrels.");
    }
    if (answer.queriesByPlace()) {
      out.println("Queries are called by their place in the file, as by the qrels.");
    }
  }

  private void leftOut(Evaluation evaluation) {
    boolean counted = evaluation.rows().size() == evaluation.judged();
    if (evaluation.unanswered() > 0) {
      out.printf(
          ROOT,
          "%s: %,d of the judged queries have no answer; they %s%n",
          name(evaluation.name()),
          evaluation.unanswered(),
          counted ? "count as 0" : "are left out (--complete counts them as 0)");
    }
    if (evaluation.unjudged() > 0) {
      out.printf(
          ROOT,
          "%s: %,d queries that were not judged are left out%n",
          name(evaluation.name()),
          evaluation.unjudged());
    }
  }

  private void heading(String first) {
    out.printf(ROOT, "%n%-14s %9s %9s %9s", name(first), "retrieved", "relevant", "found");
    for (Measure measure : Measure.values()) {
      out.printf(ROOT, " %11s", measure.label());
    }
    out.println();
  }

  private void row(Evaluation.Row row) {
    counts(row.query(), row.retrieved(), row.relevant(), row.found());
    for (Measure measure : Measure.values()) {
      out.printf(ROOT, " %11.4f", row.of(measure));
    }
    out.println();
  }

  private void means(Evaluation evaluation) {
    List<Evaluation.Row> rows = evaluation.rows();
    counts(
        evaluation.name(),
        rows.stream().mapToLong(Evaluation.Row::retrieved).sum(),
        rows.stream().mapToLong(Evaluation.Row::relevant).sum(),
        rows.stream().mapToLong(Evaluation.Row::found).sum());
    for (Measure measure : Measure.values()) {
      out.printf(ROOT, " %11.4f", evaluation.mean(measure));
    }
    out.println();
  }

  private void counts(String name, long retrieved, long relevant, long found) {
    out.printf(ROOT, "%-14s %9d %9d %9d", name(name), retrieved, relevant, found);
  }

  private void compare(List<Comparison> comparisons) {
    if (!comparisons.isEmpty()) {
      out.printf(
          ROOT,
          "%n%-14s %9s %9s %10s %7s %7s %8s%n",
          "second - first",
          "first",
          "second",
          "difference",
          "higher",
          "lower",
          "p");
    }
    for (Comparison one : comparisons) {
      out.printf(
          ROOT,
          "%-14s %9.4f %9.4f %+10.4f %7d %7d %8.4f%n",
          one.measure().label(),
          one.first(),
          one.second(),
          one.second() - one.first(),
          one.higher(),
          one.lower(),
          one.p());
    }
  }

  private static String name(String name) {
    return Printable.line(name.isEmpty() ? "run" : name);
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.Interval;
import io.soundbite.bench.QuoteBand;
import io.soundbite.bench.QuoteCounts;
import io.soundbite.bench.QuoteCue;
import io.soundbite.bench.QuoteError;
import io.soundbite.bench.QuoteIntervals;
import io.soundbite.bench.QuoteReport;
import io.soundbite.bench.QuoteScore;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes how right quotations are, as tables for a person to read. */
final class QuoteReportText {

  private final PrintWriter out;

  QuoteReportText(PrintWriter out) {
    this.out = out;
  }

  /** Writes all tables, with so many words that attribute and mistakes of each kind. */
  void write(QuoteReport report, int cues, int errors) {
    figures(report.score());
    words(report.score());
    intervals(report.intervals());
    if (cues > 0) {
      cues(report, cues);
    }
    if (!report.bands().isEmpty()) {
      confidence(report);
    }
    data(report);
    if (errors > 0) {
      var mistakes = new QuoteErrorText(out);
      for (QuoteError.Kind kind : QuoteError.Kind.values()) {
        mistakes.write(report, kind, errors);
      }
    }
    out.flush();
  }

  private void figures(QuoteScore score) {
    out.println("             marked   recall   source    named end-to-end");
    row("all", score.all());
    row("direct", score.direct());
    row("mixed", score.mixed());
    row("indirect", score.indirect());
  }

  private void row(String kind, QuoteCounts counts) {
    out.printf(
        ROOT,
        "%-10s %,8d %8s %8s %8s %10s%n",
        kind,
        counts.marked(),
        share(counts.recall()),
        share(counts.source()),
        share(counts.named()),
        share(counts.endToEnd()));
  }

  private void words(QuoteScore score) {
    QuoteScore.Words words = score.words();
    out.printf("%n              found precision   recall       f1%n");
    row("quotations", score.predictions(), score.precision(), score.all().recall(), score.f1());
    row("words", words.found(), words.precision(), words.recall(), words.f1());
  }

  private void row(
      String unit, int found, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {
    out.printf(
        ROOT, "%-10s %,8d %9s %8s %8s%n", unit, found, share(precision), share(recall), share(f1));
  }

  private void intervals(QuoteIntervals intervals) {
    out.printf("%n95%% intervals, articles drawn anew%n");
    interval("recall", intervals.recall());
    interval("source", intervals.source());
    interval("named", intervals.named());
    interval("end-to-end", intervals.endToEnd());
    interval("precision", intervals.precision());
    interval("f1", intervals.f1());
    interval("words f1", intervals.wordsF1());
  }

  private void interval(String figure, Optional<Interval> interval) {
    interval.ifPresent(
        one -> out.printf(ROOT, "%-10s %8.4f to %.4f%n", figure, one.low(), one.high()));
  }

  private void cues(QuoteReport report, int limit) {
    out.printf("%ncue                    marked   recall   source    found    false%n");
    for (QuoteCue cue : report.cues().stream().limit(limit).toList()) {
      out.printf(
          ROOT,
          "%-20s %,8d %8s %8s %,8d %,8d%n",
          Printable.line(cue.cue()),
          cue.counts().marked(),
          share(cue.counts().recall()),
          share(cue.counts().source()),
          cue.found(),
          cue.falselyFound());
    }
  }

  private void confidence(QuoteReport report) {
    out.printf("%nconfidence      found     mean    right%n");
    for (QuoteBand band : report.bands()) {
      out.printf(
          ROOT,
          "%.1f to %.1f   %,8d %8.3f %8.3f%n",
          band.low(),
          band.high(),
          band.found(),
          band.meanConfidence(),
          band.shareRight());
    }
    out.printf(ROOT, "off by %s on average%n", share(report.calibrationError()));
  }

  private void data(QuoteReport report) {
    out.printf(
        ROOT,
        "%n%,d articles, %,d characters, sha256 %s%n",
        report.articles(),
        report.characters(),
        report.sha256());
    report
        .charactersPerSecond()
        .ifPresent(
            rate ->
                out.printf(
                    ROOT,
                    "%,.0f characters a second, topics included, one thread, from a cold start%n",
                    rate));
    if (report.strays() > 0) {
      out.printf(ROOT, "%,d quotations of none of these articles were left out%n", report.strays());
    }
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(ROOT, "%.4f", share.getAsDouble()) : "-";
  }
}

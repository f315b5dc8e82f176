package io.soundbite.cli;

import io.soundbite.bench.Interval;
import io.soundbite.bench.QuoteBand;
import io.soundbite.bench.QuoteCounts;
import io.soundbite.bench.QuoteCue;
import io.soundbite.bench.QuoteError;
import io.soundbite.bench.QuoteIntervals;
import io.soundbite.bench.QuoteReport;
import io.soundbite.bench.QuoteScore;
import io.soundbite.bench.SpeedReport;
import io.soundbite.model.Span;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes how right and how fast quotations are found, as tables for a person to read. */
final class QuoteReportText {

  private static final String NO_FIGURE = "-";

  private final PrintWriter out;

  QuoteReportText(PrintWriter out) {
    this.out = out;
  }

  /** Writes all tables, with so many words that attribute and mistakes of each kind. */
  void write(QuoteReport report, int cues, int errors) {
    figures(report.score());
    intervals(report.intervals());
    cues(report, cues);
    confidence(report);
    out.printf(
        Locale.ROOT, "%n%,d articles, %,d characters", report.articles(), report.characters());
    report
        .charactersPerSecond()
        .ifPresent(
            rate ->
                out.printf(
                    Locale.ROOT,
                    "; annotated with %,.0f characters a second, one thread, from a cold start",
                    rate));
    out.printf(Locale.ROOT, "%n");
    if (report.strays() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d quotations are of none of these articles, and left out%n",
          report.strays());
    }
    for (QuoteError.Kind kind : QuoteError.Kind.values()) {
      if (errors > 0) {
        errors(report, kind, errors);
      }
    }
    out.flush();
  }

  private void figures(QuoteScore score) {
    out.printf(
        Locale.ROOT,
        "%-10s %8s %8s %8s %8s %10s%n",
        "",
        "marked",
        "recall",
        "source",
        "named",
        "end-to-end");
    row("all", score.all());
    row("direct", score.direct());
    row("mixed", score.mixed());
    row("indirect", score.indirect());
    out.printf(Locale.ROOT, "%n%-10s %8s %9s %8s %8s%n", "", "found", "precision", "recall", "f1");
    out.printf(
        Locale.ROOT,
        "%-10s %,8d %9s %8s %8s%n",
        "quotations",
        score.predictions(),
        share(score.precision()),
        share(score.all().recall()),
        share(score.f1()));
    out.printf(
        Locale.ROOT,
        "%-10s %,8d %9s %8s %8s%n",
        "words",
        score.words().found(),
        share(score.words().precision()),
        share(score.words().recall()),
        share(score.words().f1()));
  }

  private void row(String kind, QuoteCounts counts) {
    out.printf(
        Locale.ROOT,
        "%-10s %,8d %8s %8s %8s %10s%n",
        kind,
        counts.marked(),
        share(counts.recall()),
        share(counts.source()),
        share(counts.named()),
        share(counts.endToEnd()));
  }

  private void intervals(QuoteIntervals intervals) {
    out.printf(Locale.ROOT, "%n95%% intervals, articles drawn anew%n");
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
        one -> out.printf(Locale.ROOT, "%-10s %8.4f to %.4f%n", figure, one.low(), one.high()));
  }

  private void cues(QuoteReport report, int limit) {
    if (limit > 0) {
      out.printf(
          Locale.ROOT,
          "%n%-20s %8s %8s %8s %8s %8s%n",
          "cue",
          "marked",
          "recall",
          "source",
          "found",
          "false");
    }
    for (QuoteCue cue : report.cues().stream().limit(limit).toList()) {
      out.printf(
          Locale.ROOT,
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
    if (report.bands().isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "%n%-12s %8s %8s %8s%n", "confidence", "found", "mean", "right");
    for (QuoteBand band : report.bands()) {
      out.printf(
          Locale.ROOT,
          "%.1f to %.1f   %,8d %8.3f %8.3f%n",
          band.low(),
          band.high(),
          band.found(),
          band.meanConfidence(),
          band.shareRight());
    }
    out.printf(Locale.ROOT, "off by %s on average%n", share(report.calibrationError()));
  }

  private void errors(QuoteReport report, QuoteError.Kind kind, int limit) {
    out.printf(Locale.ROOT, "%n%s: %,d%n", kind.label(), report.errors(kind));
    for (QuoteError error : report.worst(kind, limit)) {
      out.printf(
          Locale.ROOT,
          "  %s %s%s%s%n",
          Printable.line(error.article()),
          error.content().stream().map(Span::toString).collect(Collectors.joining(" ")),
          error.confidence().isPresent()
              ? String.format(Locale.ROOT, " %.2f", error.confidence().getAsDouble())
              : "",
          Printable.line(who(error)));
      out.printf(Locale.ROOT, "    %s%n", Printable.line(error.context()));
    }
  }

  private static String who(QuoteError error) {
    String found = " found: " + (error.found().isEmpty() ? NO_FIGURE : error.found());
    String marked = " marked: " + (error.expected().isEmpty() ? NO_FIGURE : error.expected());
    return switch (error.kind()) {
      case MISSED -> marked;
      case FALSE -> found;
      case WRONG_SPEAKER, WRONG_NAME -> marked + found;
    };
  }

  /** Writes how fast quotations are found. */
  void write(SpeedReport report) {
    SpeedReport.Round round = report.rounds().getFirst();
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d characters, %,d quotations, %,d terms; %d rounds, one thread%n",
        report.articles(),
        report.characters(),
        round.quotes(),
        round.terms(),
        report.rounds().size());
    out.printf(Locale.ROOT, "%,14.0f characters a second: quotations found%n", report.quoteRate());
    out.printf(
        Locale.ROOT,
        "%,14.0f characters a second: terms of Lucene's EnglishAnalyzer%n",
        report.analyzerRate());
    out.printf(
        Locale.ROOT,
        "%14.3f the first by the second, %.3f to %.3f (95%%)%n",
        report.ratio(),
        report.ratioInterval().low(),
        report.ratioInterval().high());
    out.flush();
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.4f", share.getAsDouble()) : NO_FIGURE;
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.SpeedReport;
import java.io.PrintWriter;

/** Writes how fast quotations are found, for a person to read. */
final class SpeedReportText {

  private final PrintWriter out;

  SpeedReportText(PrintWriter out) {
    this.out = out;
  }

  void write(SpeedReport report) {
    SpeedReport.Round round = report.rounds().getFirst();
    out.printf(
        ROOT,
        "%,d articles, %,d characters, %,d quotations, %,d terms; %d rounds, one thread%n",
        report.articles(),
        report.characters(),
        round.quotes(),
        round.terms(),
        report.rounds().size());
    out.printf(ROOT, "%,13.0f characters a second: quotations found%n", report.quoteRate());
    out.printf(
        ROOT,
        "%,13.0f characters a second: terms of Lucene's EnglishAnalyzer%n",
        report.analyzerRate());
    out.printf(
        ROOT,
        "%13.3f the first by the second; %.3f to %.3f (95%%)%n",
        report.ratio(),
        report.ratioInterval().low(),
        report.ratioInterval().high());
    out.flush();
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.QuoteError;
import io.soundbite.bench.QuoteReport;
import io.soundbite.model.Span;
import java.io.PrintWriter;
import java.util.StringJoiner;

/** Writes mistakes about quotations for a person to read, each on two lines. */
final class QuoteErrorText {

  private final PrintWriter out;

  QuoteErrorText(PrintWriter out) {
    this.out = out;
  }

  /** Writes how many mistakes of a kind there are, and so many of the worst. */
  void write(QuoteReport report, QuoteError.Kind kind, int limit) {
    out.printf(ROOT, "%n%s: %,d", kind.label(), report.errors(kind));
    switch (kind) {
      case MISSED -> out.printf(ROOT, ", %,d of them found in part", report.nearErrors(kind));
      case FALSE -> out.printf(ROOT, ", %,d of them marked in part", report.nearErrors(kind));
      case WRONG_SPEAKER, WRONG_NAME -> {}
    }
    out.println();
    for (QuoteError error : report.worst(kind, limit)) {
      out.println("  " + Printable.line(head(error)));
      out.println("    " + Printable.line(error.context()));
    }
  }

  private static String head(QuoteError error) {
    StringJoiner head = new StringJoiner("  ");
    head.add(error.article());
    error.content().stream().map(Span::toString).forEach(head::add);
    error.confidence().ifPresent(sure -> head.add(String.format(ROOT, "sure %.2f", sure)));
    if (error.near() > 0) {
      head.add(String.format(ROOT, "near %.2f", error.near()));
    }
    if (error.kind() != QuoteError.Kind.FALSE) {
      head.add("marked: " + orNobody(error.expected()));
    }
    if (error.kind() != QuoteError.Kind.MISSED) {
      head.add("found: " + orNobody(error.found()));
    }
    return head.toString();
  }

  private static String orNobody(String who) {
    return who.isEmpty() ? "nobody" : who;
  }
}

package io.soundbite.cli;

import io.soundbite.LoadReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what came of a load. */
final class LoadText {

  private static final int SHOWN_REJECTIONS = 5;
  private static final int SHOWN_FIELDS = 10;

  private final PrintWriter out;

  LoadText(PrintWriter out) {
    this.out = out;
  }

  void write(LoadReport report) {
    double seconds = Math.max(1, report.millis()) / 1000.0;
    out.printf(
        Locale.ROOT,
        "%s%s with %s in %.1f s (%,.0f articles/s, %.1f million characters/s)%n",
        Amount.of(report.articles(), "article"),
        report.added() == report.articles() ? "" : arrivals(report),
        Amount.of(report.quotes(), "quote"),
        seconds,
        report.articles() / seconds,
        report.characters() / seconds / 1e6);
    if (report.undated() > 0) {
      out.println(
          Amount.of(report.undated(), "article")
              + (report.undated() == 1 ? " has" : " have")
              + " no date");
    }
    if (!report.unread().isEmpty()) {
      out.println("fields of JSON that were not read: " + unread(report.unread()));
    }
    if (report.rejected() > 0) {
      rejections(report);
    }
    out.flush();
  }

  private static String arrivals(LoadReport report) {
    return String.format(
        Locale.ROOT,
        " (%,d new, %,d replaced, %,d unchanged%s)",
        report.added(),
        report.replaced(),
        report.unchanged(),
        report.reannotated() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", of which %,d got other quotes, speakers or topics",
                report.reannotated()));
  }

  /** The most frequent fields, each with how many records have it. */
  private static String unread(Map<String, Long> fields) {
    String shown =
        fields.entrySet().stream()
            .limit(SHOWN_FIELDS)
            .map(
                field ->
                    "%s (%s)"
                        .formatted(
                            Printable.line(field.getKey()), Amount.of(field.getValue(), "record")))
            .collect(Collectors.joining(", "));
    int more = fields.size() - SHOWN_FIELDS;
    return more > 0 ? "%s and %d more; --json has them all".formatted(shown, more) : shown;
  }

  private void rejections(LoadReport report) {
    out.println(
        Amount.of(report.rejected(), "record")
            + (report.rejected() == 1 ? " was" : " were")
            + " rejected:");
    report.rejections().stream()
        .limit(SHOWN_REJECTIONS)
        .forEach(rejection -> out.println("  " + Printable.line(rejection.toString())));
    if (report.rejected() > SHOWN_REJECTIONS) {
      out.printf(
          Locale.ROOT,
          "  and %,d more; --rejects keeps them all%n",
          report.rejected() - SHOWN_REJECTIONS);
    }
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.KindTiming;
import java.util.List;

/** Writes how long queries took as one page of HTML, which loads nothing and runs nothing. */
final class BenchHtml {

  private static final String STYLE =
      "body{font:14px/1.5 system-ui,sans-serif;margin:2em auto;max-width:64em;padding:0 1em;"
          + "color:#222}table{border-collapse:collapse}td,th{padding:.15em .8em;text-align:right;"
          + "border-bottom:1px solid #ddd}td:first-child,th:first-child{text-align:left}"
          + "svg{max-width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:#444}";

  private final StringBuilder page = new StringBuilder();

  private BenchHtml() {}

  static String page(BenchReport report) {
    BenchHtml html = new BenchHtml();
    html.page
        .append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Soundbite: how long queries take</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<h1>How long queries take</h1>\n");
    html.ratios(report.ratios());
    report.runs().forEach(html::run);
    return html.page.append("</body></html>\n").toString();
  }

  private void ratios(List<KindRatio> ratios) {
    if (ratios.isEmpty()) {
      return;
    }
    page.append("<h2>Times of ")
        .append(escaped(ratios.getFirst().second()))
        .append(" by those of ")
        .append(escaped(ratios.getFirst().first()))
        .append("</h2>\n<table><tr><th>kind<th>ratio<th>95% interval<th>the second is</tr>\n");
    for (KindRatio ratio : ratios) {
      cells(
          ratio.kind(),
          number(ratio.ratio(), 3),
          number(ratio.interval().low(), 3) + " to " + number(ratio.interval().high(), 3),
          ratio.verdict().label());
    }
    page.append("</table>\n");
  }

  private void run(BenchRun run) {
    page.append("<h2>").append(escaped(run.name())).append("</h2>\n<p>");
    page.append(escaped(BenchText.plan(run.plan())))
        .append(
            String.format(
                ROOT,
                ".<br>%,.0f queries a second. Garbage was collected %,d times, for %,d ms.<br>",
                run.queriesPerSecond(),
                run.garbage().collections(),
                run.garbage().millis()))
        .append(
            escaped(
                "%d processors, Java %s (%s), %s"
                    .formatted(
                        run.machine().processors(),
                        run.machine().java(),
                        run.machine().jvm(),
                        run.machine().system())))
        .append("</p>\n");
    page.append(BenchPlots.distribution(run)).append(BenchPlots.kinds(run));
    page.append(BenchPlots.rounds(run));
    page.append("<table><tr><th>kind<th>queries<th>p50 µs<th>p90 µs<th>p99 µs<th>p99.9 µs")
        .append("<th>kB a call</tr>\n");
    for (KindTiming kind : run.kinds()) {
      cells(
          kind.kind(),
          Integer.toString(kind.queries()),
          number(kind.times().p50(), 0),
          number(kind.times().p90(), 0),
          number(kind.times().p99(), 0),
          number(kind.times().p999(), 0),
          number(kind.bytesPerCall() / 1000, 1));
    }
    page.append("</table>\n");
  }

  private void cells(String... cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append("<td>").append(escaped(cell));
    }
    page.append("</tr>\n");
  }

  private static String number(double value, int digits) {
    return String.format(ROOT, "%,." + digits + "f", value);
  }

  static String escaped(String text) {
    return Printable.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package io.soundbite.cli;

import io.soundbite.search.CrossTab;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a cross-tabulation for a person to read: the largest columns that fit on a line, or the
 * latest.
 */
final class TableText {

  private static final int WIDTH = 100;
  private static final int LONGEST_HEAD = 14;

  private final PrintWriter out;
  private final Style style;

  TableText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(CrossTab table) {
    int margin = longest(table.rows());
    List<String> all = table.columns().values().stream().map(TableText::head).toList();
    int width = 2 + Math.max(7, all.stream().mapToInt(String::length).max().orElse(0));
    int shown = Math.min(all.size(), fitting(margin, width));
    int first = table.columns().dimension().isTime() ? all.size() - shown : 0;
    List<String> heads = all.subList(first, first + shown);
    out.printf(
        Locale.ROOT,
        "%n%s%n",
        style.bold(
            "%s by %s"
                .formatted(table.rows().dimension().label(), table.columns().dimension().label())));
    StringBuilder line = new StringBuilder(" ".repeat(margin + 2)).append("       all");
    heads.forEach(head -> line.append(right(head, width)));
    out.println(style.dim(line.toString()));
    for (int row = 0; row < table.counts().size(); row++) {
      row(table, row, first, heads.size(), margin, width);
    }
    if (heads.size() < table.columns().values().size()) {
      out.println(
          style.dim(
              String.format(
                  Locale.ROOT,
                  "  and %,d more columns; --json writes them all",
                  table.columns().values().size() - heads.size())));
    }
    missing(table.rows());
    missing(table.columns());
  }

  /** Hits that are in no line, or in no column. */
  private void missing(Facet side) {
    if (side.missing() > 0) {
      String what = side.dimension().missingLabel();
      out.println(style.dim(String.format(Locale.ROOT, "  and %,d %s", side.missing(), what)));
    }
  }

  private void row(CrossTab table, int row, int first, int columns, int margin, int width) {
    FacetValue value = table.rows().values().get(row);
    String name = cut(Printable.line(value.value()), margin);
    StringBuilder line = new StringBuilder("  ").append(name).repeat(" ", margin - name.length());
    line.append(String.format(Locale.ROOT, "%,10d", value.count()));
    table.counts().get(row).stream()
        .skip(first)
        .limit(columns)
        .forEach(count -> line.append(right(String.format(Locale.ROOT, "%,d", count), width)));
    out.println(line);
  }

  private static int longest(Facet rows) {
    int longest = rows.values().stream().mapToInt(value -> value.value().length()).max().orElse(0);
    return Math.min(longest, 30);
  }

  private static int fitting(int margin, int width) {
    return Math.max(1, (WIDTH - margin - 12) / width);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String head(FacetValue column) {
    return cut(Printable.line(column.value()), LONGEST_HEAD);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}

package io.soundbite.cli;

import io.soundbite.search.CrossTab;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a cross-tabulation for a person to read: the first columns that fit on a line, or of times
 * those with most in the rows.
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
    List<Integer> shown = shown(table, fitting(margin, width));
    out.printf(
        Locale.ROOT,
        "%n%s%n",
        style.bold(
            "%s by %s"
                .formatted(table.rows().dimension().label(), table.columns().dimension().label())));
    StringBuilder line = new StringBuilder(" ".repeat(margin + 2)).append("       all");
    shown.forEach(column -> line.append(right(all.get(column), width)));
    out.println(style.dim(line.toString()));
    for (int row = 0; row < table.counts().size(); row++) {
      row(table, row, shown, margin, width);
    }
    more(table.columns(), all.size() - shown.size());
    missing(table.rows());
    missing(table.columns());
  }

  /** The columns that are shown, in their order: the first, or of times the fullest. */
  private static List<Integer> shown(CrossTab table, int most) {
    List<FacetValue> columns = table.columns().values();
    Stream<Integer> all = IntStream.range(0, columns.size()).boxed();
    if (table.columns().dimension().isTime()) {
      all =
          all.sorted(
              Comparator.comparingLong((Integer column) -> inRows(table, column))
                  .thenComparingLong(column -> columns.get(column).count())
                  .thenComparing(Comparator.naturalOrder())
                  .reversed());
    }
    return all.limit(most).sorted().toList();
  }

  private static long inRows(CrossTab table, int column) {
    return table.counts().stream().mapToLong(row -> row.get(column)).sum();
  }

  private void more(Facet columns, int more) {
    if (more > 0) {
      String which = columns.dimension().isTime() ? " with fewer" : "";
      out.println(
          style.dim(
              "  and %s%s; --json writes them all"
                  .formatted(Amount.of(more, "more column"), which)));
    }
  }

  /** Hits that are in no line, or in no column. */
  private void missing(Facet side) {
    if (side.missing() > 0) {
      String what = side.dimension().missingLabel();
      out.println(style.dim(String.format(Locale.ROOT, "  and %,d %s", side.missing(), what)));
    }
  }

  private void row(CrossTab table, int row, List<Integer> columns, int margin, int width) {
    FacetValue value = table.rows().values().get(row);
    String name = cut(Printable.line(value.value()), margin);
    StringBuilder line = new StringBuilder("  ").append(name).repeat(" ", margin - name.length());
    line.append(String.format(Locale.ROOT, "%,10d", value.count()));
    List<Long> counts = table.counts().get(row);
    columns.forEach(
        column -> line.append(right(String.format(Locale.ROOT, "%,d", counts.get(column)), width)));
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

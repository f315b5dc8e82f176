package io.soundbite.search;

import java.util.List;

/**
 * How often the values of two dimensions occur together, over all hits of a search.
 *
 * @param rows the values of the lines, each with the count of all hits that have it, and how many
 *     hits have none, which are in no line
 * @param columns those of the columns
 * @param counts by line and column, the exact number of hits that have both; a lower bound where
 *     the search {@link SearchResult#timedOut timed out}, 0 perhaps where there are many
 */
public record CrossTab(Facet rows, Facet columns, List<List<Long>> counts) {

  /** Copies the lists. */
  public CrossTab {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /**
   * The number of hits that have both values.
   *
   * @param row the place of a line, from 0
   * @param column the place of a column, from 0
   * @throws IndexOutOfBoundsException where there is no such place
   */
  public long count(int row, int column) {
    return counts.get(row).get(column);
  }

  /** A table: a line a row, a column a column, the values of the columns above. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(rows.dimension().label())
            .append(" by ")
            .append(columns.dimension().label())
            .append("\n      ");
    columns.values().forEach(column -> table.append(cell(column.value())));
    for (int row = 0; row < counts.size(); row++) {
      table.append("\n      ");
      counts.get(row).forEach(count -> table.append(cell(String.valueOf(count))));
      table.append("  ").append(rows.values().get(row).value());
    }
    return table.toString();
  }

  private static String cell(String text) {
    return "%12s".formatted(text.length() > 10 ? text.substring(0, 9) + "…" : text);
  }
}

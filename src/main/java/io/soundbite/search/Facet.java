package io.soundbite.search;

import java.util.List;
import java.util.Locale;

/**
 * The counts of one dimension over all hits of a search, whatever its page.
 *
 * @param dimension what was counted by
 * @param values the values asked for, in the order asked for
 * @param distinct how many values there are of this kind at this level, shown or not: all that have
 *     the prefix and the least count asked for; values without any hit are counted only where they
 *     are times, for a least count of 0, or those shown in a table; a lower bound where the search
 *     {@link SearchResult#timedOut timed out}
 * @param missing how many hits, or of whatever is counted, have no value at all: undated ones where
 *     it is times, and those without a speaker of a name of its own where it is speakers; 0 where
 *     only values with some prefix or below some topic are counted, or where the search timed out
 */
public record Facet(Dimension dimension, List<FacetValue> values, long distinct, long missing) {

  public Facet {
    values = List.copyOf(values);
  }

  /** One of whose hits none is known to have no value. */
  public Facet(Dimension dimension, List<FacetValue> values, long distinct) {
    this(dimension, values, distinct, 0);
  }

  /** The same, of so many hits without a value. */
  public Facet withMissing(long hits) {
    return new Facet(dimension, values, distinct, hits);
  }

  /** A small table: a line a value, the count first, deeper levels indented. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(dimension.label()).append(" (").append(distinct).append(")");
    append(table, values, 1);
    if (missing > 0) {
      table.append(String.format(Locale.ROOT, "\n  %5d  %s", missing, dimension.missingLabel()));
    }
    return table.toString();
  }

  private static void append(StringBuilder table, List<FacetValue> values, int level) {
    for (FacetValue value : values) {
      table
          .append('\n')
          .append("  ".repeat(level))
          .append(String.format(Locale.ROOT, "%5d  ", value.count()));
      table.append(value.value());
      append(table, value.below(), level + 1);
    }
  }
}

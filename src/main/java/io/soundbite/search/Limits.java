package io.soundbite.search;

/**
 * How much one search may cost. What goes beyond is refused with a {@link SearchLimitException}
 * that names the limit, but for the time, which ends the search there.
 *
 * @param maxClauses how many words and conditions a query may have, with synonyms and the words in
 *     words such as "U.S.-China"
 * @param maxExpansions how many words of the index a prefix, pattern or fuzzy word may stand for
 * @param maxHits how many hits one page may hold
 * @param maxCells how many cells a cross-tabulation may have, its rows times its columns; it keeps
 *     four times as many pairs of values in memory, eight bytes each, and passes over the hits a
 *     second time where there are more
 * @param timeoutMillis how long the search may take, in milliseconds
 */
public record Limits(
    int maxClauses, int maxExpansions, int maxHits, int maxCells, long timeoutMillis) {

  /** 4,096 clauses, 10,000 words an expansion, 10,000 hits a page, 1,000,000 cells, 10 s. */
  public static final Limits DEFAULT = new Limits(4096, 10_000, 10_000, 1_000_000, 10_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException where one is not positive; {@code maxHits} may be 0
   */
  public Limits {
    atLeast(1, maxClauses, "maxClauses");
    atLeast(1, maxExpansions, "maxExpansions");
    atLeast(0, maxHits, "maxHits");
    atLeast(1, maxCells, "maxCells");
    atLeast(1, timeoutMillis, "timeoutMillis");
  }

  private static void atLeast(int least, long limit, String name) {
    if (limit < least) {
      throw new IllegalArgumentException(
          "The limit %s is at least %d, but was %d".formatted(name, least, limit));
    }
  }

  /** The same, with another limit on words and conditions. */
  public Limits maxClauses(int clauses) {
    return new Limits(clauses, maxExpansions, maxHits, maxCells, timeoutMillis);
  }

  /** The same, with another limit on the words a pattern stands for. */
  public Limits maxExpansions(int words) {
    return new Limits(maxClauses, words, maxHits, maxCells, timeoutMillis);
  }

  /** The same, with another limit on the hits of a page. */
  public Limits maxHits(int hits) {
    return new Limits(maxClauses, maxExpansions, hits, maxCells, timeoutMillis);
  }

  /** The same, with another limit on the cells of a cross-tabulation. */
  public Limits maxCells(int cells) {
    return new Limits(maxClauses, maxExpansions, maxHits, cells, timeoutMillis);
  }

  /** The same, with another limit on the time, in milliseconds. */
  public Limits timeoutMillis(long millis) {
    return new Limits(maxClauses, maxExpansions, maxHits, maxCells, millis);
  }
}

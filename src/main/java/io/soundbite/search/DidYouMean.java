package io.soundbite.search;

/**
 * A query that may have been meant where another finds little.
 *
 * @param query in the query language
 * @param total how many articles it finds
 */
public record DidYouMean(String query, long total) {

  /** One line: the query, and how many articles it finds. */
  @Override
  public String toString() {
    return "%s (%d)".formatted(query, total);
  }
}

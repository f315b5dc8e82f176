package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;

/**
 * Asks how many of the hits also fit another query: those of the last week, those at least so
 * certain, those that a certain outlet carries. Several may overlap, or leave hits out.
 *
 * <p>An article fits {@code speaker:putin} where any quote of it does, also where the search asks
 * for quotes ({@code said:grain}): to count only the quotes that fit both, search quotes, and count
 * {@link Counting#ARTICLES} where articles are wanted.
 *
 * @param name what it is called in the answer, "last week"
 * @param query what is asked of the hits; of their quotes where those are counted
 * @param counting what is counted, as {@link Counting} says; as in facets, hits that are collapsed
 *     count by groups
 */
public record BucketRequest(String name, Query query, Counting counting) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the name is blank
   */
  public BucketRequest {
    Given.value(name, "name");
    Given.value(query, "query");
    Given.wanted(counting, "counting");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A bucket needs a name, as in bucket(\"sure\", ...)");
    }
  }

  /** Counts the hits that fit. */
  public static BucketRequest of(String name, Query query) {
    return new BucketRequest(name, query, Counting.HITS);
  }

  /**
   * Counts the hits that fit.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static BucketRequest of(String name, String query) {
    return of(name, QueryParser.parse(query));
  }

  /** The same, counting these. */
  public BucketRequest counting(Counting what) {
    return new BucketRequest(name, query, what);
  }
}

package io.soundbite.search;

import io.soundbite.given.Given;

/**
 * Asks which terms set a part of the index apart from the rest of it: a topic, a speaker, a period,
 * or whatever else a query finds.
 *
 * @param part what belongs to the part: the query, what it is narrowed to, and the limits of a
 *     search; facets, order and page say nothing here
 * @param measure by what the difference is measured
 * @param limit how many terms to give, at least 1
 */
public record SignificanceRequest(SearchRequest part, Measure measure, int limit) {

  /** By what the difference is measured. */
  public enum Measure {
    /** The likelihood ratio (Dunning, 1993): what is common in the part, and less so beside it. */
    LOG_LIKELIHOOD,
    /** The change of the rate, absolute times relative: what is found nearly only in the part. */
    JLH
  }

  public SignificanceRequest {
    Given.value(part, "part");
    Given.wanted(measure, "measure");
    if (limit < 1) {
      throw new IllegalArgumentException("At least 1 term is given, but limit was " + limit);
    }
  }

  /**
   * The ten terms that set what a query finds apart most, by the likelihood ratio.
   *
   * @throws io.soundbite.query.QuerySyntaxException where the query cannot be read
   */
  public static SignificanceRequest of(String query) {
    return of(SearchRequest.of(query));
  }

  /** The same for what a search would find. */
  public static SignificanceRequest of(SearchRequest part) {
    return new SignificanceRequest(part, Measure.LOG_LIKELIHOOD, 10);
  }

  /** The same, ranked by this measure. */
  public SignificanceRequest measure(Measure by) {
    return new SignificanceRequest(part, by, limit);
  }

  /** The same, giving so many terms at most. */
  public SignificanceRequest limit(int terms) {
    return new SignificanceRequest(part, measure, terms);
  }
}

package io.soundbite.insight;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchRequest;

/**
 * Asks who a speaker is in the news.
 *
 * @param speaker the name the speaker is filed under, as a facet shows it, or other words that
 *     {@code speaker:} would find; of several speakers that have them the one most quoted is taken
 * @param within only what fits this query, asked of quotes
 * @param confidence how certain a quote is to be at least, from 0 to 1, see {@link
 *     SearchRequest#confidence}
 * @param limit how many values to give of each kind, at least 1
 * @param limits how much each search may cost
 */
public record ProfileRequest(
    String speaker, Query within, double confidence, int limit, Limits limits) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the name is blank or the limit below 1
   */
  public ProfileRequest {
    Given.value(speaker, "speaker");
    Given.wanted(within, "within");
    Given.wanted(limits, "limits");
    Given.positive(limit, "limit");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, but was " + confidence);
    }
    if (speaker.isBlank()) {
      throw new IllegalArgumentException("A profile needs the name of a speaker, but it is blank");
    }
  }

  /**
   * All that the index holds of a speaker, of quotes that are more likely right than wrong, ten
   * values of each kind.
   */
  public static ProfileRequest of(String speaker) {
    return new ProfileRequest(
        speaker, Query.everything(), SearchRequest.LIKELY, 10, Limits.DEFAULT);
  }

  /**
   * The same of what fits a query.
   *
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public ProfileRequest within(String query) {
    return within(QueryParser.parse(query));
  }

  /** The same of what fits a query. */
  public ProfileRequest within(Query query) {
    return new ProfileRequest(speaker, query, confidence, limit, limits);
  }

  /** The same, as if quotes that are less certain were not there; 0 for all. */
  public ProfileRequest confidence(double atLeast) {
    return new ProfileRequest(speaker, within, atLeast, limit, limits);
  }

  /** The same, giving so many values of each kind at most. */
  public ProfileRequest limit(int values) {
    return new ProfileRequest(speaker, within, confidence, values, limits);
  }

  /** The same, each search at this cost at most. */
  public ProfileRequest limits(Limits cost) {
    return new ProfileRequest(speaker, within, confidence, limit, cost);
  }
}

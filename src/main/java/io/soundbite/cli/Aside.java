package io.soundbite.cli;

import io.soundbite.search.DidYouMean;
import io.soundbite.search.Explanation;
import io.soundbite.search.Hit;
import java.util.Map;
import java.util.Optional;

/**
 * What is told beside the hits of a search.
 *
 * @param why the reasons for the score of each hit, where they were asked for
 * @param meant what was perhaps meant
 */
record Aside(Map<Hit, Explanation> why, Optional<Meant> meant) {

  static final Aside NONE = new Aside(Map.of(), Optional.empty());

  /**
   * What was perhaps meant.
   *
   * @param text to be given in place of what was given: a query, or a name
   * @param count how many of the unit there are then
   */
  record Meant(String text, long count, String unit) {
    static Meant of(DidYouMean query) {
      return new Meant(query.query(), query.total(), "article");
    }
  }

  /** Nothing but what was perhaps meant. */
  static Aside of(Optional<Meant> meant) {
    return new Aside(Map.of(), meant);
  }
}

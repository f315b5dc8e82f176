package io.soundbite.cli;

import io.soundbite.search.Explanation;
import io.soundbite.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told beside the hits of a search.
 *
 * @param why the reasons for the score of each hit, where they were asked for
 * @param meant what was perhaps meant
 * @param remarks what was told of the query, a line each
 */
record Aside(Map<Hit, Explanation> why, Optional<Meant> meant, List<String> remarks) {

  static final Aside NONE = of(Optional.empty());

  Aside {
    remarks = List.copyOf(remarks);
  }

  /**
   * What was perhaps meant.
   *
   * @param text to be given in place of what was given: a query, or a name
   * @param count how many of the unit there are then
   */
  record Meant(String text, long count, String unit) {}

  /** Nothing but what was perhaps meant. */
  static Aside of(Optional<Meant> meant) {
    return new Aside(Map.of(), meant, List.of());
  }
}

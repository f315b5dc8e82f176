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
 * @param meant the query that was perhaps meant
 */
record Aside(Map<Hit, Explanation> why, Optional<DidYouMean> meant) {

  static final Aside NONE = new Aside(Map.of(), Optional.empty());
}

package io.soundbite.search;

import java.util.List;

/**
 * One value of a facet with its count.
 *
 * @param value what a person reads, and what {@link SearchRequest#drillDown} takes
 * @param code the code of a topic; empty for other dimensions
 * @param count the exact number of hits that have the value, or of what {@link Counting} says; a
 *     lower bound where the search {@link SearchResult#timedOut timed out}
 * @param below for topics, the levels below this one, as far as asked for
 */
public record FacetValue(String value, String code, long count, List<FacetValue> below) {

  public FacetValue {
    below = List.copyOf(below);
  }
}

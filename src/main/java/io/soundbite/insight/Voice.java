package io.soundbite.insight;

import io.soundbite.search.FacetValue;
import java.util.List;

/**
 * How often one speaker is quoted.
 *
 * @param speaker the name under which the speaker is filed
 * @param quotes how many quotes
 * @param share of the quotes of all named speakers, from 0 to 1
 * @param outlets how many of them each outlet carries, of the largest outlets, most first
 */
public record Voice(String speaker, long quotes, double share, List<FacetValue> outlets) {

  public Voice {
    outlets = List.copyOf(outlets);
  }
}

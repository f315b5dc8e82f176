package io.soundbite.insight;

import io.soundbite.search.FacetValue;
import java.util.List;

/**
 * How often one speaker is quoted.
 *
 * @param speaker the name under which the speaker is filed
 * @param quotes how many quotes
 * @param share of the quotes of all named speakers, from 0 to 1
 * @param outlets how many of them each outlet carries, most first, whatever outlets were asked for;
 *     only where speakers times outlets are more than {@link io.soundbite.search.Limits#maxCells},
 *     of the largest outlets
 */
public record Voice(String speaker, long quotes, double share, List<FacetValue> outlets) {

  public Voice {
    outlets = List.copyOf(outlets);
  }
}

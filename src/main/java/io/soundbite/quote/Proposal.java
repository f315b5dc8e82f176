package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.SourceFinder.Source;

/**
 * What one cue seems to attribute to whom, before others are weighed against it.
 *
 * @param cue the token that attributes
 * @param cueScore of the cue model: log-odds that it does
 * @param framed whether the words stand in a {@link Frame} of direct speech
 * @param content the words attributed, as far as the cue's own sentence goes
 * @param contentChance the share of this range among all candidates
 * @param source who says so
 */
record Proposal(
    int cue, float cueScore, boolean framed, Range content, float contentChance, Source source) {

  /** The mention of who says so; {@link Mentions#NONE} where the sentence names nobody. */
  int mention() {
    return source.mention();
  }

  float sourceChance() {
    return source.chance();
  }

  /** The same proposal with other words. */
  Proposal withContent(Range words) {
    return new Proposal(cue, cueScore, framed, words, contentChance, source);
  }

  /** The same proposal of another speaker. */
  Proposal from(Source speaker) {
    return new Proposal(cue, cueScore, framed, content, contentChance, speaker);
  }
}

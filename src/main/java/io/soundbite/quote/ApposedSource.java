package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.SourceFinder.Source;

/**
 * Mends proposals whose words took in who says them: of "The trucks left at dawn, a guard, Emil
 * Roth, told police" the trucks are said to have left, and Emil Roth says so. What stands behind a
 * verb says who is named right before it, {@link SecondSayer}.
 */
final class ApposedSource {

  /** How sure a speaker is who stands right before what he is called and the verb. */
  private static final float SURE = 0.95f;

  private final Story story;
  private final SecondSayer second;

  ApposedSource(Story story) {
    this.story = story;
    this.second = new SecondSayer(story);
  }

  /** The proposal without who says so among its words; itself where that is not there. */
  Proposal mend(Proposal proposal) {
    Range words = proposal.content();
    int other = words.first() > proposal.cue() ? second.before(proposal.cue()) : Mentions.NONE;
    if (other != Mentions.NONE) {
      return proposal.from(new Source(other, SURE));
    }
    int comma = proposal.cue() - 1;
    if (words.end() != comma || story.marks.isInside(comma - 1)) {
      return proposal;
    }
    int name = story.subjects.named(proposal.cue());
    if (name == Mentions.NONE) {
      return proposal;
    }
    int open = story.subjects.apposedFrom(story.mentions.first(name) - 1);
    return open > words.first() && story.has(words.first(), open, Tag.FINITE)
        ? proposal
            .withContent(new Range(words.first(), open))
            .from(new Source(name, proposal.sourceChance()))
        : proposal;
  }
}

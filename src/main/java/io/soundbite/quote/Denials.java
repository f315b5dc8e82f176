package io.soundbite.quote;

import io.soundbite.text.Word;
import java.util.Set;

/**
 * Knows words that were not said: "did not say whether", "refused to say", "declined to comment".
 */
final class Denials {

  private static final Set<Long> REFUSALS = Word.all("decline", "refuse");

  /** "Not only said", "did not deny" affirm. */
  private static final Set<Long> ONLY = Word.all("only", "just", "merely", "simply");

  private static final Set<Long> DENYING = Word.all("deny", "dispute", "doubt", "rule");

  private static final long TO = Word.of("to");

  private final Story story;

  Denials(Story story) {
    this.story = story;
  }

  /** Whether a cue tells that its words were not said. */
  boolean isOf(Proposal proposal) {
    int cue = proposal.cue();
    boolean behind = proposal.content().first() > cue;
    return behind && (isDenied(cue) || isRefusal(cue) || isRefused(cue));
  }

  /** "Did not say", "never explained". */
  private boolean isDenied(int cue) {
    int before = story.tag(cue - 1) == Tag.ADVERB ? cue - 2 : cue - 1;
    return story.is(before, WordClass.NEGATION)
        && !story.marks.isInside(before)
        && !ONLY.contains(story.word(cue - 1))
        && !DENYING.contains(Lexicon.lemma(story.word(cue)));
  }

  /** "Refused to say". */
  private boolean isRefused(int cue) {
    return story.word(cue - 1) == TO && isRefusal(cue - 2);
  }

  /** "Declined", of comment or whatever it is. */
  private boolean isRefusal(int token) {
    return REFUSALS.contains(Lexicon.lemma(story.word(token)));
  }
}

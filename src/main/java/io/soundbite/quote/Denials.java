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

  private static final Set<Long> NOBODY = Word.all("nobody", "none", "neither", "no-one");
  private static final Set<Long> POSSIBLE = Word.all("could", "might", "may", "should", "must");
  private static final int FAR = 4;
  private static final int FAR_BEHIND = 12;

  private static final long NO = Word.of("no");
  private static final long NOTHING = Word.of("nothing");
  private static final long OF = Word.of("of");
  private static final long HAVE = Word.of("have");
  private static final long TO = Word.of("to");

  private final Story story;

  Denials(Story story) {
    this.story = story;
  }

  /** Whether a cue tells that its words were not said. */
  boolean isOf(Proposal proposal) {
    int cue = proposal.cue();
    boolean behind = proposal.content().first() > cue;
    return behind
        && (isDenied(cue)
            || isRefusal(cue)
            || isRefused(cue)
            || isNothing(proposal.content().first())
            || isOfNobody(proposal)
            || isPossible(cue));
  }

  /** "Said nothing about it", not "said nothing was wrong". */
  private boolean isNothing(int t) {
    if (story.word(t) != NOTHING) {
      return false;
    }
    int end = Math.min(story.sentenceEnd(t), t + FAR_BEHIND);
    for (int next = t + 1; next < end; next++) {
      if (story.tag(next) == Tag.SUBORDINATOR) {
        return true;
      }
      if (Tag.FINITE.contains(story.tag(next))) {
        return false;
      }
    }
    return true;
  }

  /** "Nobody said", "no one told", "none of the guests". */
  private boolean isOfNobody(Proposal proposal) {
    int mention = proposal.mention();
    if (mention == Mentions.NONE || story.mentions.first(mention) > proposal.cue()) {
      return false;
    }
    int first = story.mentions.first(mention);
    int of = story.is(first - 1, WordClass.DETERMINER) ? first - 2 : first - 1;
    return NOBODY.contains(story.word(first))
        || story.word(first - 1) == NO
        || NOBODY.contains(story.word(first - 1))
        || (story.word(of) == OF && NOBODY.contains(story.word(of - 1)));
  }

  /** "Could have said", "might argue": what somebody may say, or could have. */
  private boolean isPossible(int cue) {
    if (!story.isAny(cue, WordClass.SPEECH)) {
      return false;
    }
    int t = cue - 1;
    while (t > cue - FAR && (story.word(t) == HAVE || story.tag(t) == Tag.ADVERB)) {
      t--;
    }
    return POSSIBLE.contains(story.word(t)) && !story.is(t - 1, WordClass.FIRST);
  }

  /** "Did not say", "never explained". */
  private boolean isDenied(int cue) {
    int before = story.tag(cue - 1) == Tag.ADVERB ? cue - 2 : cue - 1;
    return story.is(before, WordClass.NEGATION)
        && !story.marks.isInside(before)
        && !ONLY.contains(story.word(cue - 1))
        && !DENYING.contains(story.lemma(cue));
  }

  /** "Refused to say". */
  private boolean isRefused(int cue) {
    return story.word(cue - 1) == TO && isRefusal(cue - 2);
  }

  /** "Declined", of comment or whatever it is. */
  private boolean isRefusal(int token) {
    return REFUSALS.contains(story.lemma(token));
  }
}

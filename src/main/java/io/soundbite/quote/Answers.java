package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.Selection.Judged;
import io.soundbite.quote.SourceFinder.Source;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Gives an answer to who answers, where the sentence begins with what was asked: of "asked about
 * the price, Holm was brief: “...”" the words between marks are Holm's, and nobody's who asked. A
 * question ends where the answer begins.
 */
final class Answers {

  private static final Set<Long> ASKED = Word.all("asked", "pressed", "questioned");

  private static final long ABOUT = Word.of("about");

  /** How far the answer is looked for. */
  private static final int LONGEST_QUESTION = 60;

  /** How sure it is who answers. */
  private static final float SURE = 0.9f;

  private final Story story;

  Answers(Story story) {
    this.story = story;
  }

  /** The proposal without what is no question, or with who answers; itself where nobody does. */
  Judged mend(Judged judged) {
    Proposal proposal = judged.proposal();
    Range words = proposal.content();
    if (!isAsked(proposal) || words.first() < proposal.cue()) {
      return judged;
    }
    int answer = answer(proposal.cue(), words.end());
    if (answer == Mentions.NONE) {
      return judged;
    }
    int comma = commaBefore(answer);
    if (comma > words.first()) {
      return judged.withContent(new Range(words.first(), comma));
    }
    return story.marks.isInside(words.first())
        ? new Judged(proposal.from(new Source(answer, SURE)), judged.chance())
        : judged;
  }

  /** "Asked about the price": what that is about, and no question. */
  boolean isSubjectOfQuestion(Proposal proposal) {
    int first = proposal.content().first();
    return isAsked(proposal)
        && story.word(first - 1) == ABOUT
        && !story.is(first, WordClass.RELATIVE)
        && !story.is(first, WordClass.SUBORDINATOR)
        && !story.marks.isInside(first);
  }

  /** "Asked about ...", "when asked if ...": by whom is not said. */
  boolean isAsked(Proposal proposal) {
    return proposal.mention() == Mentions.NONE
        && ASKED.contains(story.word(proposal.cue()))
        && !story.marks.isInside(proposal.cue());
  }

  /** The first mention behind a comma with a verb of its own. */
  private int answer(int cue, int limit) {
    int end = Math.min(limit, cue + LONGEST_QUESTION);
    for (int t = cue + 2; t < end; t++) {
      if (story.tag(t) == Tag.COMMA && !story.marks.isInside(t)) {
        int who = story.mentions.at(story.tag(t + 1) == Tag.CONJUNCTION ? t + 2 : t + 1);
        if (who != Mentions.NONE && hasVerb(who)) {
          return who;
        }
      }
    }
    return Mentions.NONE;
  }

  private int commaBefore(int mention) {
    int first = story.mentions.first(mention);
    return story.tag(first - 1) == Tag.COMMA ? first - 1 : first - 2;
  }

  /** "Holm was", "Holm last month denied", "he": but not one of several that are listed. */
  private boolean hasVerb(int mention) {
    int next = story.mentions.end(mention);
    return switch (story.tag(next)) {
      case AUXILIARY, SAY, CUE_S, CUE_ED, VERB, WORD_ED, WORD_S -> true;
      default ->
          story.mentions.kind(mention) == MentionKind.NAME
              && story.isWord(next)
              && !story.is(next, WordClass.CONJUNCTION);
    };
  }
}

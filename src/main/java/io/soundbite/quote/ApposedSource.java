package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.SourceFinder.Source;
import io.soundbite.text.Word;
import java.util.EnumSet;
import java.util.Set;

/**
 * Mends proposals whose words took in who says them: of "The trucks left at dawn, a guard, Emil
 * Roth, told police" the trucks are said to have left, and Emil Roth says so.
 */
final class ApposedSource {

  private static final Set<Long> ARTICLES = Word.all("a", "an", "one", "the", "his", "her", "its");

  private static final Set<Tag> VERBS =
      EnumSet.of(
          Tag.AUXILIARY, Tag.SAY, Tag.CUE_S, Tag.CUE_ED, Tag.CUE_BASE, Tag.VERB, Tag.WORD_ED);

  private final Story story;
  private final Mentions mentions;

  ApposedSource(Story story) {
    this.story = story;
    this.mentions = story.mentions;
  }

  /** The proposal without who says so among its words; itself where that is not there. */
  Proposal mend(Proposal proposal) {
    Range words = proposal.content();
    int comma = proposal.cue() - 1;
    if (words.end() != comma || story.mark(comma) != ',' || story.marks.isInside(comma - 1)) {
      return proposal;
    }
    int name = endingAt(comma);
    if (name == Mentions.NONE
        || mentions.kind(name) != MentionKind.NAME
        || story.mark(mentions.first(name) - 1) != ',') {
      return proposal;
    }
    int open = opening(mentions.first(name) - 1);
    return open > words.first() && story.has(words.first(), open, VERBS)
        ? new Proposal(
            proposal.cue(),
            proposal.cueScore(),
            proposal.framed(),
            new Range(words.first(), open),
            proposal.contentChance(),
            new Source(name, proposal.sourceChance()))
        : proposal;
  }

  /** The comma before what somebody is called, "a guard" or "one of the guards"; or -1. */
  private int opening(int comma) {
    int last = endingAt(comma);
    if (last == Mentions.NONE) {
      return -1;
    }
    int first = mentions.first(last);
    if (story.is(first - 1, WordClass.OF)) {
      int whole = endingAt(first - 1);
      first = whole == Mentions.NONE ? first - 2 : mentions.first(whole);
    }
    boolean called = ARTICLES.contains(story.word(first)) && !story.marks.isInside(first);
    return called && story.mark(first - 1) == ',' ? first - 1 : -1;
  }

  private int endingAt(int end) {
    int mention = mentions.lastBefore(end);
    return mention != Mentions.NONE && mentions.end(mention) == end ? mention : Mentions.NONE;
  }
}

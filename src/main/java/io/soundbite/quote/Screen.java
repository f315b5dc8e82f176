package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns away what is no quotation, whatever the models hold of it: the furniture of pages ("Video:
 * ..."), the title of a work in quotation marks, a single small word, a word or two that are
 * unlikely anyway.
 */
final class Screen {

  private static final long SMALL =
      setOf(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENT,
          WordClass.INDEFINITE,
          WordClass.AUXILIARY,
          WordClass.ADVERB,
          WordClass.IT,
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY);
  private static final long SPEECH = setOf(WordClass.SAY, WordClass.TELL);
  private static final long SO = Word.of("so");

  /** What is done to works, and read out too. */
  private static final Set<Long> WORKS =
      Stream.of("read", "write", "sing", "recite", "pen", "author")
          .map(Word::of)
          .collect(Collectors.toSet());

  private static final int FEW_WORDS = 2;
  private static final int LONGEST_TITLE = 10;

  /** What a word or two outside quotation marks need at least. */
  private static final double LIKELY = 0.45;

  private final Story story;

  Screen(Story story) {
    this.story = story;
  }

  boolean passes(Proposal proposal, double chance) {
    Range words = proposal.content();
    if (proposal.framed()) {
      return true;
    }
    return !isFurniture(proposal) && !isTitle(proposal) && !isTooLittle(words, chance);
  }

  /** "Video: ...", "ON THE ROAD: ...": a heading, not somebody who speaks. */
  private boolean isFurniture(Proposal proposal) {
    int cue = proposal.cue();
    if (story.tag(cue) != Tag.COLON || story.marks.isInside(proposal.content().first())) {
      return false;
    }
    int begin = story.sentenceBegin(cue);
    int mention = proposal.mention();
    boolean within = mention != Mentions.NONE && story.mentions.first(mention) != begin;
    return story.is(begin, WordClass.LABEL)
        || (within
            && story.shaped(begin, Tokens.CAPITALS)
            && story.shaped(cue - 1, Tokens.CAPITALS));
  }

  /** On “This Week,” in “The Lost Harbour”: capitals between marks, led to by a common word. */
  private boolean isTitle(Proposal proposal) {
    int first = proposal.content().first();
    int stretch = story.marks.at(story.marks.isInside(first) ? first : first + 1);
    if (stretch == QuoteMarks.NONE) {
      return false;
    }
    Range words = new Range(story.marks.first(stretch), story.marks.end(stretch));
    int before = words.first() - 2;
    if (words.first() - first > 1
        || words.end() - words.first() > LONGEST_TITLE
        || !story.isWord(before)
        || (story.isAny(before, SPEECH) && !WORKS.contains(Lexicon.lemma(story.word(before))))
        || story.sentenceBegin(before + 1) == before + 1) {
      return false;
    }
    for (int t = words.first(); t < words.end(); t++) {
      boolean small = story.isWord(t) && !story.shaped(t, Tokens.UPPER) && !story.isAny(t, SMALL);
      if (small || story.tag(t) == Tag.STOP) {
        return false;
      }
    }
    return true;
  }

  private boolean isTooLittle(Range range, double chance) {
    int words = 0;
    int small = 0;
    for (int t = range.first(); t < range.end() && words <= FEW_WORDS; t++) {
      words += story.isWord(t) ? 1 : 0;
      small += story.isAny(t, SMALL) && story.word(t) != SO ? 1 : 0;
    }
    boolean quoted = story.marks.isInside(range.first());
    return words <= FEW_WORDS && (words == small || (!quoted && chance < LIKELY));
  }
}

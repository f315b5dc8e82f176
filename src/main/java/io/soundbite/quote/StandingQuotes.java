package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds direct speech that no cue attributes: whole sentences between quotation marks, signed with
 * a dash and a name, or left to whoever spoke before. Titles, nicknames and words quoted for their
 * sound are no sentences, and left alone.
 */
final class StandingQuotes {

  private static final double SIGNED = 0.9;
  private static final double UNSIGNED = 0.5;
  private static final int FEWEST_WORDS = 5;

  private final Story story;
  private final QuoteMarks marks;

  StandingQuotes(Story story) {
    this.story = story;
    this.marks = story.marks;
  }

  /** Those without a token that is taken already. */
  List<Attribution> find(BitSet taken) {
    List<Attribution> found = new ArrayList<>();
    for (int stretch = 0; stretch < marks.count(); stretch++) {
      Range words = new Range(marks.first(stretch), marks.end(stretch));
      int next = taken.nextSetBit(words.first());
      if ((next < 0 || next >= words.end()) && isSpeech(words)) {
        found.add(attribution(words));
      }
    }
    return found;
  }

  private Attribution attribution(Range words) {
    int signature = signature(words.end() + 1);
    return signature == Mentions.NONE
        ? new Attribution(List.of(words), Range.NONE, Mentions.NONE, UNSIGNED)
        : new Attribution(
            List.of(words), new Range(words.end() + 1, words.end() + 2), signature, SIGNED);
  }

  /** The name behind a dash: "..." — Ana Silva. */
  private int signature(int dash) {
    if (story.tag(dash) != Tag.DASH) {
      return Mentions.NONE;
    }
    int mention = story.mentions.lastBefore(dash + 2);
    return mention != Mentions.NONE && story.mentions.first(mention) == dash + 1
        ? mention
        : Mentions.NONE;
  }

  /** Starts a sentence with a capital and ends one, or is signed. */
  private boolean isSpeech(Range words) {
    int open = words.first() - 1;
    if (story.sentenceBegin(open) != open) {
      return false;
    }
    if (signature(words.end() + 1) != Mentions.NONE) {
      return true;
    }
    boolean ends = story.tag(words.end() - 1) == Tag.STOP || story.mark(words.end() + 1) == '.';
    return ends
        && words.end() - words.first() >= FEWEST_WORDS
        && story.shaped(words.first(), Tokens.UPPER);
  }
}

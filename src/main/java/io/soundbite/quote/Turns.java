package io.soundbite.quote;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that open paragraph after paragraph of one story: two of them, each several times, are
 * an interview printed as it was held, "The Gazette: ...", "Silva: ...".
 */
final class Turns {

  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_TURNS = 2;
  private static final int FEWEST_VOICES = 2;

  private final Story story;
  private final Map<Long, Integer> counts = new HashMap<>();
  private int voices;

  Turns(Story story) {
    this.story = story;
    for (int s = 0; s < story.tokens.sentenceCount(); s++) {
      int first = story.tokens.sentenceBegin(s);
      if (story.startsParagraph(first)) {
        int colon = colonAfter(first);
        if (colon > first && counts.merge(key(first, colon), 1, Integer::sum) == FEWEST_TURNS) {
          voices++;
        }
      }
    }
  }

  /** Whether the words before a colon take turns with others. */
  boolean has(int colon) {
    int first = story.sentenceBegin(colon);
    return voices >= FEWEST_VOICES
        && story.startsParagraph(first)
        && colonAfter(first) == colon
        && counts.getOrDefault(key(first, colon), 0) >= FEWEST_TURNS;
  }

  /** The colon behind a name that opens a paragraph; the token itself where there is none. */
  private int colonAfter(int first) {
    int t = first;
    while (t < story.size() && t - first < LONGEST_NAME && isOfName(t)) {
      t++;
    }
    return t > first && story.tag(t) == Tag.COLON && isVoice(first, t) ? t : first;
  }

  private boolean isOfName(int t) {
    return story.shaped(t, Tokens.UPPER) || story.is(t, WordClass.PARTICLE);
  }

  /** Whether words can name who speaks: not "Where: ...", "Cost: ...", nor what is on a page. */
  private boolean isVoice(int first, int end) {
    int head = end - 1;
    boolean named = !story.isCommon(head) || story.isAny(head, WordClass.GIVEN);
    return !story.is(first, WordClass.LABEL)
        && !story.is(head, WordClass.LABEL)
        && (named || story.is(head, WordClass.PERSON));
  }

  private long key(int first, int end) {
    long key = 0;
    for (int t = first; t < end; t++) {
      key = Word.mix(key * 31 + story.word(t));
    }
    return key;
  }
}

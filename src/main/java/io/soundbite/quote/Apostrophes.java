package io.soundbite.quote;

import io.soundbite.text.Tokens;

/**
 * Tells an apostrophe behind a word from the mark that closes a quotation between single ones: ‘The
 * dogs’ bowls were empty,’ and 'I was readin' a book,'. It is one where a mark follows that can
 * only close, and none before it that opens. Looks at so many tokens and no further: linear.
 */
final class Apostrophes {

  private static final int REACH = 80;
  private static final int SHORT = 2;
  private static final String DROPPED_G = "in";

  private final Story story;

  Apostrophes(Story story) {
    this.story = story;
  }

  /** Whether a mark within an open quotation is an apostrophe. */
  boolean has(int t) {
    if (!canBe(t) || !(goesOn(t + 1) || isMark(t + 2))) {
      return false;
    }
    for (int next = t + 1; next < t + REACH && !story.startsParagraph(next); next++) {
      if (isMark(next)) {
        if (story.shaped(next, Tokens.SPACED)) {
          return false;
        }
        if (!canBe(next) && (!story.isWord(next + 1) || story.shaped(next + 1, Tokens.SPACED))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word stands before it that has one when others belong to it, or that lost a g. */
  private boolean canBe(int t) {
    int word = t - 1;
    if (!story.isWord(word) || story.shaped(t, Tokens.SPACED)) {
      return false;
    }
    String text = story.tokens.text();
    int end = story.tokens.end(word);
    int length = end - story.tokens.begin(word);
    boolean dropped = length > SHORT + DROPPED_G.length() && text.startsWith(DROPPED_G, end - 2);
    return length <= SHORT || dropped || text.charAt(end - 1) == 's';
  }

  private boolean goesOn(int word) {
    return story.isWord(word)
        && story.shaped(word, Tokens.SPACED)
        && !story.shaped(word, Tokens.UPPER)
        && !story.startsParagraph(word);
  }

  private boolean isMark(int t) {
    return switch (story.mark(t)) {
      case '\'', '’', '‘' -> story.tokens.end(t) - story.tokens.begin(t) == 1;
      default -> false;
    };
  }
}

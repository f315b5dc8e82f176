package io.soundbite.quote;

import io.soundbite.text.Tokens;

/** Where and when an article was written, at its head: PORT ANSEL, March 3 (LNA) —. */
final class Dateline {

  private static final int LONGEST = 14;

  private Dateline() {}

  /** The first token of a sentence behind the dateline that it begins with, if it does. */
  static int behind(Story story, int begin) {
    if (!story.startsParagraph(begin) || !isInCapitals(story, begin)) {
      return begin;
    }
    for (int t = begin + 1; t < begin + LONGEST && !story.startsParagraph(t); t++) {
      switch (story.tag(t)) {
        case DASH -> {
          return story.isWord(t + 1) || story.marks.begins(t + 2) ? t + 1 : begin;
        }
        case NAME, CAPITALS, COMMA, BRACKET, NUMBER, TIME, STOP -> {}
        default -> {
          return begin;
        }
      }
    }
    return begin;
  }

  private static boolean isInCapitals(Story story, int token) {
    return story.shaped(token, Tokens.CAPITALS);
  }
}

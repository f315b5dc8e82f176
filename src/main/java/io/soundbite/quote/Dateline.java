package io.soundbite.quote;

import io.soundbite.text.Tokens;

/** Where and when an article was written, at its head: PORT ANSEL, March 3 (LNA) —. */
final class Dateline {

  private static final int LONGEST = 14;

  private Dateline() {}

  /** The first token of a sentence behind the dateline that it begins with, if it does. */
  static int behind(Story story, int begin) {
    if (!story.startsParagraph(begin)) {
      return begin;
    }
    boolean capitals = story.shaped(begin, Tokens.CAPITALS);
    for (int t = begin; t < begin + LONGEST; t++) {
      if (t > begin && story.startsParagraph(t)) {
        return begin;
      }
      switch (story.tag(t)) {
        case DASH -> {
          return capitals && opensSentence(story, t + 1) ? t + 1 : begin;
        }
        case BRACKET -> {
          boolean agency = isAgency(story, t);
          if (agency && t == begin && story.isWord(t + 3)) {
            return t + 3;
          }
          capitals |= agency;
        }
        case COLON -> {
          return t == story.lines.dateline() ? t + 1 : begin;
        }
        case NAME, CAPITALS, COMMA, NUMBER, TIME, STOP -> {}
        default -> {
          return begin;
        }
      }
    }
    return begin;
  }

  /** "PORT ANSEL – The gate", not "PC Emil Roth – who led the chase –". */
  private static boolean opensSentence(Story story, int token) {
    return story.shaped(token, Tokens.UPPER | Tokens.NUMBER) || !story.isWord(token);
  }

  /** "(LNA)". */
  private static boolean isAgency(Story story, int open) {
    return story.mark(open) == '('
        && story.shaped(open + 1, Tokens.UPPER)
        && story.mark(open + 2) == ')';
  }
}

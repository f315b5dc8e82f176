package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;

/**
 * Where and when a story was written, at its head: PORT ANSEL, March 3 (LNA) —; MUMBAI: .... A
 * colon ends a place, and not who speaks, where the first paragraph tells, no other opens so, and
 * nothing shows that somebody of the story is called that.
 */
final class Dateline {

  private static final long CITIES = setOf(WordClass.PLACE, WordClass.CITY);
  private static final long NO_PLACES =
      WordClass.OPENERS
          | setOf(
              WordClass.LABEL,
              WordClass.TITLE_MAN,
              WordClass.TITLE_WOMAN,
              WordClass.RELATIVE,
              WordClass.SUBORDINATOR);

  private static final int LONGEST = 14;
  private static final int LONGEST_HEAD = 8;
  private static final int FEWEST_TOLD = 8;
  private static final int LONG_LEDE = 16;
  private static final int UNKNOWN = -2;
  private static final int NOWHERE = -1;

  private final Story story;
  private int colon = UNKNOWN;

  Dateline(Story story) {
    this.story = story;
  }

  /** The first token of a sentence behind the dateline that it begins with, if it does. */
  int behind(int begin) {
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
          return capitals && opensSentence(t + 1) ? t + 1 : begin;
        }
        case BRACKET -> {
          boolean agency = isAgency(t);
          if (agency && t == begin && story.isWord(t + 3)) {
            return t + 3;
          }
          capitals |= agency;
        }
        case COLON -> {
          return t == colon() ? t + 1 : begin;
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
  private boolean opensSentence(int token) {
    return story.shaped(token, Tokens.UPPER | Tokens.NUMBER) || !story.isWord(token);
  }

  /** "(LNA)". */
  private boolean isAgency(int open) {
    return story.mark(open) == '('
        && story.shaped(open + 1, Tokens.UPPER)
        && story.mark(open + 2) == ')';
  }

  /** The colon behind the place that opens the story, "MUMBAI: ..."; {@code -1} without one. */
  int colon() {
    if (colon == UNKNOWN) {
      int end = colonOfHead(0);
      colon = end > 0 && isPlace(end) && !opensAgain(end) ? end : NOWHERE;
    }
    return colon;
  }

  /** The colon behind capitals, numbers and commas that open a paragraph; {@code -1} if none. */
  private int colonOfHead(int first) {
    int t = first;
    while (t < first + LONGEST_HEAD && isOfHead(t)) {
      t++;
    }
    return story.tag(t) == Tag.COLON && !story.startsParagraph(t) ? t : NOWHERE;
  }

  private boolean isOfHead(int t) {
    return story.shaped(t, Tokens.UPPER | Tokens.NUMBER) || story.tag(t) == Tag.COMMA;
  }

  private boolean isPlace(int end) {
    int last = 0;
    while (last + 1 < end && story.shaped(last + 1, Tokens.UPPER)) {
      last++;
    }
    boolean city = story.isAny(last, CITIES);
    return (city || (isUnknown(last) && isLede(end + 1)))
        && !story.isAny(0, NO_PLACES)
        && !story.lines.isTurn(end)
        && isTold(end + 1);
  }

  /** Whether nothing tells that the words up to one are somebody’s name, or no name. */
  private boolean isUnknown(int last) {
    return !story.isCommon(last)
        && !story.isAny(0, WordClass.GIVEN)
        && !story.lines.isSomebody(last);
  }

  /** Whether a paragraph reads as a report does: long, or with the day when it happened. */
  private boolean isLede(int first) {
    int end = story.paragraphEnd(first - 1);
    boolean when = false;
    for (int t = first; t < end; t++) {
      when |= story.is(t, WordClass.TIME) && story.shaped(t, Tokens.UPPER);
    }
    return !story.marks.isInside(first + 1) && (when || end - first >= LONG_LEDE);
  }

  /** Whether a paragraph goes on for some words, none of them "I" or "you", and another follows. */
  private boolean isTold(int first) {
    int end = story.paragraphEnd(first - 1);
    if (end - first < FEWEST_TOLD || end >= story.size()) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (story.isAny(t, WordClass.FIRST_OR_YOU) && !story.marks.isInside(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether another paragraph than the first opens with a name and a colon. */
  private boolean opensAgain(int first) {
    for (int t = story.paragraphEnd(first); t < story.size(); t = story.paragraphEnd(t)) {
      if (colonOfHead(t) > 0 && !story.is(t, WordClass.LABEL)) {
        return true;
      }
    }
    return false;
  }
}

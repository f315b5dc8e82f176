package io.soundbite.text;

import static io.soundbite.text.Tokens.CAPITALS;
import static io.soundbite.text.Tokens.CLITIC;
import static io.soundbite.text.Tokens.CUT;
import static io.soundbite.text.Tokens.NUMBER;
import static io.soundbite.text.Tokens.PARAGRAPH;
import static io.soundbite.text.Tokens.SPACED;
import static io.soundbite.text.Tokens.STOP;
import static io.soundbite.text.Tokens.UPPER;
import static io.soundbite.text.Tokens.WORD;

/** Cuts one text into tokens, from left to right, looking at most a few units ahead. */
final class Tokenizer {

  private final String text;
  private final int length;
  private final Tokens tokens;
  private final int[] skipped;
  private int at;
  private int gap;
  private int skip;

  Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    this.tokens = new Tokens(text);
    this.skipped = leftOut(text);
    this.gap = PARAGRAPH | SPACED;
  }

  Tokens read() {
    while (at < length) {
      char c = text.charAt(at);
      if (skip < skipped.length && at >= skipped[skip]) {
        skip();
      } else if (isBlank(c)) {
        skipBlanks();
      } else if (startsWord(at)) {
        readWord();
      } else {
        readMark(c);
      }
    }
    return tokens;
  }

  private static int[] leftOut(String text) {
    LeftOut leftOut = new LeftOut();
    LinkLists.find(text, leftOut);
    Players.find(text, leftOut);
    return leftOut.bounds();
  }

  private void skip() {
    at = Math.max(at, skipped[skip + 1]);
    skip += 2;
    gap |= CUT;
  }

  private void skipBlanks() {
    int breaks = 0;
    while (at < length && isBlank(text.charAt(at))) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\u2029') {
        breaks++;
      }
      at++;
    }
    gap |= SPACED;
    if (breaks > 1 || (breaks == 1 && !isWrapped())) {
      gap |= PARAGRAPH;
    }
  }

  /** Whether a single line break stands within a sentence: a word before it, lower case after. */
  private boolean isWrapped() {
    int last = tokens.size() - 1;
    return last >= 0
        && (tokens.is(last, WORD) || tokens.mark(last) == ',')
        && at < length
        && Character.isLowerCase(text.charAt(at));
  }

  private void readWord() {
    int begin = at;
    int shape = WORD;
    char first = text.charAt(begin);
    if (Character.isUpperCase(first) || isArticleOfName(begin)) {
      shape |= UPPER;
    } else if (isDigit(first)) {
      shape |= NUMBER;
    }
    boolean small = false;
    boolean dotted = false;
    while (at < length) {
      char c = text.charAt(at);
      if (isWordPart(at)) {
        small |= c >= 'a' && c <= 'z';
        at += unitsAt(at);
      } else if (c == '.' && (joinsAtDot(begin) || (dotted && joinsAtHyphen()))) {
        dotted = true;
        at++;
      } else if (joins(c)) {
        at++;
      } else {
        break;
      }
    }
    if (at < length && text.charAt(at) == '.' && keepsStop(begin, dotted)) {
      at++;
      shape |= STOP;
    }
    if (!small && (shape & UPPER) != 0 && at - begin > 1) {
      shape |= CAPITALS;
    }
    add(begin, shape);
  }

  /** "al-Masri", "el-Sisi": a name though it starts small. */
  private boolean isArticleOfName(int begin) {
    return begin + 3 < length
        && text.charAt(begin + 1) == 'l'
        && text.charAt(begin + 2) == '-'
        && "aeu".indexOf(text.charAt(begin)) >= 0
        && Character.isUpperCase(text.charAt(begin + 3));
  }

  private boolean joins(char c) {
    int next = at + 1;
    if (next >= length || !isWordPart(next)) {
      return false;
    }
    return switch (c) {
      case '-', '\u2010', '\u2011', '_' -> true;
      case '\'', '’' -> cliticLength(at) == 0;
      case ',' -> isDigit(text.charAt(at - 1)) && isDigit(text.charAt(next));
      default -> false;
    };
  }

  /** Whether a full stop stands within a word: "U.S", "3.5", "example.org". */
  private boolean joinsAtDot(int begin) {
    int next = at + 1;
    if (next >= length || !isWordPart(next)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(next);
    if (isDigit(before) && isDigit(after)) {
      return true;
    }
    boolean letterBefore = at - begin == 1 || text.charAt(at - 2) == '.';
    boolean letterAfter = next + 1 >= length || !isWordPart(next + 1);
    return Character.isLetter(before)
        && Character.isLetter(after)
        && ((letterBefore && letterAfter)
            || (Character.isLowerCase(before) && Character.isLowerCase(after)));
  }

  /** Whether a hyphen goes on from the last stop of "D.C.-based". */
  private boolean joinsAtHyphen() {
    return at + 2 < length && text.charAt(at + 1) == '-' && isWordPart(at + 2);
  }

  private boolean keepsStop(int begin, boolean dotted) {
    if (dotted) {
      return text.charAt(at - 2) == '.';
    }
    boolean initial = at - begin == 1 && Character.isUpperCase(text.charAt(begin));
    if (initial) {
      return text.charAt(begin) != 'I' && at + 1 < length && text.charAt(at + 1) == ' ';
    }
    if (at - begin > Abbreviations.LONGEST) {
      return false;
    }
    long word = Word.of(text, begin, at);
    return Abbreviations.has(word, Character.isUpperCase(text.charAt(begin)))
        || (isNumberAhead() && Abbreviations.isNumbered(word));
  }

  /** Whether a blank and a digit stand behind the stop. */
  private boolean isNumberAhead() {
    return at + 2 < length && isBlank(text.charAt(at + 1)) && isDigit(text.charAt(at + 2));
  }

  private void readMark(char c) {
    int begin = at;
    int clitic = cliticLength(at);
    if (clitic > 0) {
      at += clitic;
      add(begin, WORD | CLITIC);
      return;
    }
    at += unitsAt(at);
    if (c == '-' || c == '.' || c == '\'' || c == '`' || c == '*' || c == '_') {
      int most = c == '\'' || c == '`' ? 2 : Integer.MAX_VALUE;
      while (at < length && text.charAt(at) == c && at - begin < most) {
        at++;
      }
    }
    add(begin, 0);
  }

  private void add(int begin, int shape) {
    tokens.add(begin, at, shape | gap);
    gap = 0;
  }

  /** The length of "’s", "’ll" and their like, directly after a word; 0 where there is none. */
  private int cliticLength(int apostrophe) {
    char c = text.charAt(apostrophe);
    if ((c != '\'' && c != '’') || apostrophe == 0 || !isWordPart(apostrophe - 1)) {
      return 0;
    }
    if (apostrophe + 1 >= length) {
      return 0;
    }
    int letters =
        switch (Character.toLowerCase(text.charAt(apostrophe + 1))) {
          case 's', 'd', 'm' -> 1;
          case 'l' -> follows(apostrophe + 2, 'l');
          case 'r', 'v' -> follows(apostrophe + 2, 'e');
          default -> 0;
        };
    int end = apostrophe + 1 + letters;
    return letters > 0 && (end >= length || !isWordPart(end)) ? letters + 1 : 0;
  }

  private int follows(int index, char letter) {
    return index < length && Character.toLowerCase(text.charAt(index)) == letter ? 2 : 0;
  }

  private boolean startsWord(int index) {
    char c = text.charAt(index);
    if (c == '@' || c == '#') {
      return index + 1 < length && isWordPart(index + 1);
    }
    return isWordPart(index);
  }

  private boolean isWordPart(int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || isDigit(c)
          || (index == at && isTag(c));
    }
    if (c == '’' || c == '“' || c == '”') {
      return false;
    }
    int point = text.codePointAt(index);
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isTag(char c) {
    return c == '@' || c == '#';
  }

  private int unitsAt(int index) {
    return Character.charCount(text.codePointAt(index));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= 0x2000 && (Character.isSpaceChar(c) || c == '\ufeff'));
  }
}

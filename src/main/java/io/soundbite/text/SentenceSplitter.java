package io.soundbite.text;

import static io.soundbite.text.Tokens.NUMBER;
import static io.soundbite.text.Tokens.PARAGRAPH;
import static io.soundbite.text.Tokens.SPACED;
import static io.soundbite.text.Tokens.STOP;
import static io.soundbite.text.Tokens.UPPER;
import static io.soundbite.text.Tokens.WORD;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says where sentences start: at a paragraph, and after a full stop, question or exclamation mark
 * with the closing marks behind it, where what follows could start a sentence. An abbreviation ends
 * one only before a word that often starts sentences ("... the U.S. The ...").
 */
final class SentenceSplitter {

  private static final WordTable STARTERS = starters();

  private static final int SHORTEST_GLUED = 3;

  /** "9.15am", "21:04", "09.14", "7pm": not "1.25". */
  private static final Pattern HOUR =
      Pattern.compile(
          "\\d{1,2}(?:[.:]\\d{2})?[ap]m|\\d{1,2}:[0-5]\\d|[0-2]\\d\\.[0-5]\\d",
          Pattern.CASE_INSENSITIVE);

  /** What can stand behind an hour, and before what happened then. */
  private static final Set<Long> HALVES =
      Word.all("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt", "bst", "est", "et");

  private final Tokens tokens;
  private final StraightMarks straightMarks;

  SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
    this.straightMarks = new StraightMarks(tokens);
  }

  boolean startsSentence(int token) {
    if (token == 0 || tokens.is(token, PARAGRAPH)) {
      return true;
    }
    if (!tokens.is(token, SPACED)) {
      return isGlued(token);
    }
    if (!canStart(token)) {
      return false;
    }
    if (isBehindHour(token)) {
      return true;
    }
    int last = token - 1;
    while (last > 0 && closes(last)) {
      last--;
    }
    if (!tokens.is(last, STOP)) {
      return isEnd(tokens.mark(last));
    }
    return (STARTERS.get(tokens.word(token)) != 0 && tokens.is(token, UPPER))
        || (last == token - 1 && opensAfter(last, token));
  }

  /** "10:03 a.m. The jury is back": the entry of a list of what happened when. */
  private boolean isBehindHour(int token) {
    int hour = tokens.is(token - 1, NUMBER) ? token - 1 : token - 2;
    return hour >= 0
        && tokens.is(hour, NUMBER)
        && (hour == token - 1 || HALVES.contains(tokens.word(token - 1)))
        && (hour == 0 || tokens.is(hour, PARAGRAPH))
        && HOUR.matcher(tokens.text(hour, hour + 1)).matches();
  }

  /**
   * Whether a sentence starts though the blank before it was lost: "... the polls.The next day". A
   * name with a stop inside, "HealthCare.Gov", has a capital before it too. Of a straight mark in
   * between those open before it tell whether it ends the one sentence or begins the other.
   */
  private boolean isGlued(int token) {
    if (tokens.is(token, WORD)) {
      boolean closed = closes(token - 1) && !opensGlued(token - 1);
      return startsUnspaced(token) && endsBefore(closed ? token - 1 : token);
    }
    return opensGlued(token)
        && token + 1 < tokens.size()
        && startsUnspaced(token + 1)
        && endsBefore(token);
  }

  private boolean opensGlued(int token) {
    return tokens.mark(token) == '“' || straightMarks.opensAt(token);
  }

  /** Whether a word with a capital stands right behind a mark; not the "S." of "then-U.S." */
  private boolean startsUnspaced(int token) {
    return tokens.is(token, UPPER) && !tokens.is(token, SPACED | STOP);
  }

  /** Whether a sentence ends right before a token, with a word written small and its mark. */
  private boolean endsBefore(int token) {
    int word = token - 2;
    return word >= 0
        && isEnd(tokens.mark(token - 1))
        && tokens.end(token - 1) - tokens.begin(token - 1) == 1
        && !tokens.is(token - 1, SPACED)
        && tokens.is(word, WORD)
        && !tokens.is(word, UPPER | NUMBER)
        && tokens.end(word) - tokens.begin(word) >= SHORTEST_GLUED;
  }

  /** Whether a quotation opens behind a shortened word that ends a sentence: ... Calif. "We ... */
  private boolean opensAfter(int abbreviation, int mark) {
    int first = mark + 1;
    return opens(mark)
        && first < tokens.size()
        && tokens.is(first, UPPER)
        && !tokens.is(first, SPACED)
        && tokens.end(abbreviation) - tokens.begin(abbreviation) > 2
        && !Abbreviations.goesBefore(tokens.word(abbreviation));
  }

  private boolean opens(int token) {
    return switch (tokens.mark(token)) {
      case '"', '“', '‘', '„', '«' -> true;
      default -> false;
    };
  }

  private boolean canStart(int token) {
    if (tokens.is(token, UPPER | NUMBER)) {
      return true;
    }
    return switch (tokens.mark(token)) {
      case '"',
          '“',
          '‘',
          '„',
          '«',
          '\'',
          '`',
          '(',
          '[',
          '—',
          '–',
          '-',
          '@',
          '#',
          '*',
          '•',
          '$',
          '”' ->
          true;
      default -> false;
    };
  }

  /** Whether the mark may stand between the end of a sentence and the next one. */
  private boolean closes(int token) {
    return switch (tokens.mark(token)) {
      case '"', '”', '’', '\'', '»', ')', ']' -> !tokens.is(token, SPACED);
      case '“' -> !tokens.is(token, SPACED);
      default -> false;
    };
  }

  private static boolean isEnd(char mark) {
    return mark == '.' || mark == '?' || mark == '!' || mark == '…' || mark == '。';
  }

  private static WordTable starters() {
    WordTable.Builder builder = new WordTable.Builder();
    for (Section section : Section.read(SentenceSplitter.class, "sentence-starters.txt")) {
      section.words().forEach(word -> builder.add(Word.of(word), 1));
    }
    return builder.build();
  }
}

package io.soundbite.text;

import static io.soundbite.text.Tokens.NUMBER;
import static io.soundbite.text.Tokens.PARAGRAPH;
import static io.soundbite.text.Tokens.SPACED;
import static io.soundbite.text.Tokens.STOP;
import static io.soundbite.text.Tokens.UPPER;

/**
 * Says where sentences start: at a paragraph, and after a full stop, question or exclamation mark
 * with the closing marks behind it, where what follows could start a sentence. An abbreviation ends
 * one only before a word that often starts sentences ("... the U.S. The ...").
 */
final class SentenceSplitter {

  private static final WordTable STARTERS = starters();

  private final Tokens tokens;

  SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean startsSentence(int token) {
    if (token == 0 || tokens.is(token, PARAGRAPH)) {
      return true;
    }
    if (!tokens.is(token, SPACED) || !canStart(token)) {
      return false;
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

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
    return tokens.is(last, STOP)
        ? STARTERS.get(tokens.word(token)) != 0 && tokens.is(token, UPPER)
        : isEnd(tokens.mark(last));
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

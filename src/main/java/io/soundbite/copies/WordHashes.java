package io.soundbite.copies;

import io.soundbite.text.Folding;
import io.soundbite.text.Hidden;
import io.soundbite.text.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The words of a text as numbers, whatever their case and accents, and the marks and spaces between
 * them. An apostrophe within a word counts for nothing, and neither does what is {@link Hidden}.
 */
final class WordHashes {

  private static final Pattern APOSTROPHES = Pattern.compile("['’]");

  private final long[] numbers;
  private final BitSet small;

  private WordHashes(long[] numbers, BitSet small) {
    this.numbers = numbers;
    this.small = small;
  }

  /** A number of 64 bits for each word, in order. */
  long[] numbers() {
    return numbers;
  }

  /** Whether a word begins with a small letter, and so is no name. */
  boolean isSmall(int word) {
    return small.get(word);
  }

  static WordHashes of(String given) {
    String text = Hidden.removed(given);
    long[] numbers = new long[text.length() / 5 + 8];
    BitSet small = new BitSet();
    int size = 0;
    for (int begin = next(text, 0); begin < text.length(); ) {
      int end = end(text, begin);
      numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
      small.set(size, Character.isLowerCase(text.charAt(begin)));
      numbers[size++] = number(text, begin, end);
      begin = next(text, end);
    }
    return new WordHashes(Arrays.copyOf(numbers, size), small);
  }

  /** Where the next word begins. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a word ends, with the accents and apostrophes in it and behind it. */
  private static int end(String text, int begin) {
    int at = begin;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || isApostrophe(c) || Folding.isMark(c);
  }

  private static long number(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) >= 0x80 || isApostrophe(text.charAt(i))) {
        String folded = Folding.fold(text.substring(begin, end));
        return Word.of(APOSTROPHES.matcher(folded).replaceAll(""));
      }
    }
    return Word.of(text, begin, end);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}

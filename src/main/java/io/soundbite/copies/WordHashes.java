package io.soundbite.copies;

import io.soundbite.text.Word;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text as numbers, whatever their case, and the marks and spaces between them. An
 * apostrophe within a word counts for nothing.
 */
final class WordHashes {

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

  static WordHashes of(String text) {
    long[] numbers = new long[text.length() / 5 + 8];
    BitSet small = new BitSet();
    StringBuilder word = new StringBuilder();
    int size = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && c != '\'' && c != '’') {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
        small.set(size, Character.isLowerCase(word.charAt(0)));
        numbers[size++] = Word.of(word);
        word.setLength(0);
      }
    }
    return new WordHashes(Arrays.copyOf(numbers, size), small);
  }
}

package io.soundbite.lucene;

import java.util.Optional;

/**
 * Acronyms with full stops and without are one word: "U.N." is "UN", "a.m." is "am". Two of them
 * would be everyday words without: "U.S." and "W.H.O." keep their stops, and so that they are found
 * however they are written, "US" and "WHO" in capitals are given some.
 */
final class Acronyms {

  /** The most letters that stand with a full stop between each two. */
  private static final int MOST_LETTERS = 6;

  private Acronyms() {}

  /**
   * Puts a word into lower case without accents at the beginning of an array, as the one acronym
   * that it is.
   *
   * @param folded as for {@link LatinWords#fold}
   * @return how many characters it has now
   */
  static int fold(char[] text, int begin, int end, char[] folded) {
    int length = acronym(text, begin, end, folded);
    return length > 0 ? length : LatinWords.fold(text, begin, end, folded);
  }

  /**
   * The same for the part of a name, in which no acronym is an everyday word: "U.S. Chamber of
   * Commerce" has "us".
   */
  static int foldName(char[] name, int begin, int end, char[] folded) {
    int length = withoutStops(name, begin, end, folded);
    return length > 0 ? length : LatinWords.fold(name, begin, end, folded);
  }

  /**
   * Puts an acronym into an array, in lower case, as texts have it.
   *
   * @return how many characters it has; 0 for any other word
   */
  static int acronym(char[] text, int begin, int end, char[] folded) {
    int letters = withoutStops(text, begin, end, folded);
    if (letters == 0 && isUpper(text, begin, end)) {
      letters = LatinWords.fold(text, begin, end, folded);
    } else if (letters == 0) {
      return 0;
    }
    return isEveryday(folded, letters) ? addStops(folded, letters) : letters;
  }

  /**
   * Puts an acronym with full stops into an array, in lower case and without them.
   *
   * @return how many letters it has; 0 for any other word
   */
  static int withoutStops(char[] text, int begin, int end, char[] folded) {
    int length = end - begin;
    if (length < 3 || length >= 2 * MOST_LETTERS || length % 2 == 0 || text[begin + 1] != '.') {
      return 0;
    }
    int letters = 0;
    for (int i = begin; i < end; i++) {
      boolean stop = (i - begin) % 2 == 1;
      if (stop ? text[i] != '.' : !isLetter(text[i])) {
        return 0;
      }
      if (!stop) {
        folded[letters++] = (char) (text[i] | ('a' - 'A'));
      }
    }
    return letters;
  }

  /** The part of a name with a full stop between each two letters: "u.s" of "us". */
  static Optional<String> withStops(String word) {
    boolean few = word.length() > 1 && word.length() <= MOST_LETTERS;
    return few && word.chars().allMatch(c -> isLetter((char) c))
        ? Optional.of(String.join(".", word.split("", -1)))
        : Optional.empty();
  }

  /** What an everyday word stands for where it is typed without capitals: "u.s" for "us". */
  static Optional<String> meant(String word) {
    return switch (word) {
      case "us" -> Optional.of("u.s");
      case "who" -> Optional.of("w.h.o");
      default -> Optional.empty();
    };
  }

  private static boolean isEveryday(char[] word, int length) {
    return (length == 2 && word[0] == 'u' && word[1] == 's')
        || (length == 3 && word[0] == 'w' && word[1] == 'h' && word[2] == 'o');
  }

  private static int addStops(char[] word, int length) {
    for (int i = length - 1; i >= 0; i--) {
      word[2 * i] = word[i];
      if (i > 0) {
        word[2 * i - 1] = '.';
      }
    }
    return 2 * length - 1;
  }

  private static boolean isUpper(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text[i] < 'A' || text[i] > 'Z') {
        return false;
      }
    }
    return end - begin == 2 || end - begin == 3;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

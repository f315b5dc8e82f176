package io.soundbite.lucene;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acronyms with full stops and without are one word: "U.N." is "UN", "F.B.I." is "FBI". Those that
 * would be everyday words without, as the resource {@code everyday-words.txt} has them, keep their
 * stops; and so that they are found however they are written, some of these in capitals are given
 * stops: "US" is "u.s".
 */
final class Acronyms {

  /** The most letters that stand with a full stop between each two. */
  private static final int MOST_LETTERS = 6;

  private static final Set<String> CAPITALS = words("capitals");
  private static final Set<String> EVERYDAY = everyday();

  private Acronyms() {}

  private static Set<String> words(String kind) {
    return Resource.lines("everyday-words.txt").stream()
        .filter(line -> line.getFirst().equals(kind))
        .flatMap(line -> line.stream().skip(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> everyday() {
    return Stream.concat(words("stops").stream(), CAPITALS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

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
    if (letters > 0) {
      boolean everyday = EVERYDAY.contains(new String(folded, 0, letters));
      return everyday ? addStops(folded, letters) : letters;
    }
    if (!isUpper(text, begin, end)) {
      return 0;
    }
    letters = LatinWords.fold(text, begin, end, folded);
    return CAPITALS.contains(new String(folded, 0, letters)) ? addStops(folded, letters) : letters;
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
        ? Optional.of(String.join(".", word.split("")))
        : Optional.empty();
  }

  /** What an everyday word stands for where it is typed without capitals: "u.s" for "us". */
  static Optional<String> meant(String word) {
    return CAPITALS.contains(word) ? withStops(word) : Optional.empty();
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

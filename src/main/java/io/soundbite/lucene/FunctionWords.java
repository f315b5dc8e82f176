package io.soundbite.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of grammar, as the resource {@code function-words.txt} has them. Each is its own stem, and
 * that of no other word, so that one term says both; they are a third of all words of a text.
 */
final class FunctionWords {

  private static final Set<String> WORDS =
      Resource.lines("function-words.txt").stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}

  /** Whether a word, in lower case, is one of them. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  static Set<String> all() {
    return WORDS;
  }
}

package io.soundbite.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of grammar, as the resource {@code function-words.txt} has them. Each is its own stem, and
 * that of no other word, so that one term says both; they are a third of all words of a text.
 */
final class FunctionWords {

  private static final Set<String> WORDS = read();

  private FunctionWords() {}

  /** Whether a word, in lower case, is one of them. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  static Set<String> all() {
    return WORDS;
  }

  private static Set<String> read() {
    InputStream list =
        Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

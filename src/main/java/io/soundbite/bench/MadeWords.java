package io.soundbite.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words of made articles: the most frequent are English, so that sentences have their usual
 * joints; the others are made of syllables, none twice. Immutable.
 */
final class MadeWords {

  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s",
    "st", "t", "tr", "v", "w"
  };
  private static final String[] REST = {
    "a", "al", "an", "ar", "e", "el", "en", "er", "es", "i", "il", "in", "is", "o", "ol", "on",
    "or", "u", "ul", "un"
  };

  private final List<String> words;

  private MadeWords(List<String> words) {
    this.words = words;
  }

  /** So many words. */
  static MadeWords of(int number) {
    Set<String> words = new LinkedHashSet<>(list("frequent-words.txt"));
    SplittableRandom random = new SplittableRandom(number);
    while (words.size() < number) {
      words.add(word(2 + random.nextInt(3), random));
    }
    return new MadeWords(List.copyOf(words));
  }

  /** A word of so many syllables. */
  static String word(int syllables, SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(REST[random.nextInt(REST.length)]);
    }
    return word.toString();
  }

  /** The words of a resource file; its comments are left out. */
  static List<String> list(String name) {
    InputStream in = MadeWords.class.getResourceAsStream(name);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      List<String> words = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.split(" ", -1)));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return words.size();
  }

  String get(int rank) {
    return words.get(rank);
  }
}

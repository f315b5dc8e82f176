package io.soundbite.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words that stand beside this class. */
final class Resource {

  private Resource() {}

  /** The lines of a list, each as its words; lines that start with # and empty ones left out. */
  static List<List<String>> lines(String name) {
    InputStream list = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
    try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\s+", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.soundbite.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One section of a lexicon file. A file is plain text in UTF-8: a line {@code [name]} opens a
 * section, the lines below list its entries, {@code #} starts a comment, blank lines are skipped.
 *
 * @param name what stands between the brackets
 * @param lines the lines of the section, stripped
 */
public record Section(String name, List<String> lines) {

  /** All words of the section, in their order, where blanks part them. */
  public List<String> words() {
    return lines.stream().flatMap(line -> Arrays.stream(line.split("\\s+"))).toList();
  }

  /**
   * The sections of a resource next to a class.
   *
   * @throws IllegalStateException where there is no such resource, or a line before any section
   */
  public static List<Section> read(Class<?> place, String resource) {
    InputStream stream = place.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("No lexicon " + resource + " next to " + place.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the lexicon " + resource, e);
    }
  }

  private static List<Section> parse(String resource, List<String> lines) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf('#');
      String line = (comment < 0 ? lines.get(i) : lines.get(i).substring(0, comment)).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        sections.add(new Section(line.substring(1, line.length() - 1), new ArrayList<>()));
      } else if (!line.isEmpty()) {
        if (sections.isEmpty()) {
          throw new IllegalStateException(
              "Cannot read " + resource + " at line " + (i + 1) + ": expected a [section] first");
        }
        sections.getLast().lines().add(line);
      }
    }
    return sections;
  }
}

package io.soundbite.search;

import io.soundbite.given.Given;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases that mean the same to whoever asks. They are looked up when a query is asked,
 * so that no article need be added again after a change.
 *
 * <p>A file is written as for Solr and Elasticsearch: a line a group, words and phrases parted by
 * commas; or what is typed, {@code =>}, and what is looked for in its place. A backslash makes the
 * next character stand for itself; lines that begin with # say nothing.
 *
 * <pre>
 * coronavirus, covid, covid 19
 * potus =&gt; president, white house
 * </pre>
 *
 * <p>They hold for words of text, {@code title:}, {@code body:} and {@code said:}, in any of their
 * forms, and inside phrases, where what is typed is always looked for too; not for names: those
 * have an authority file. Immutable.
 */
public final class Synonyms {

  /** None at all. */
  public static final Synonyms NONE = new Synonyms(Map.of());

  private final Map<String, List<String>> meanings;

  private Synonyms(Map<String, List<String>> meanings) {
    this.meanings = meanings;
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException where it cannot be read; for a line that cannot be, the message names file
   *     and line, and what was expected
   */
  public static Synonyms read(Path file) throws IOException {
    try {
      return of(Files.readAllLines(Given.value(file, "file")), file.toString());
    } catch (MalformedInputException e) {
      throw new IOException(file + ": expected text in UTF-8", e);
    }
  }

  /**
   * Reads lines.
   *
   * @throws IOException where one cannot be read; the message names it
   */
  public static Synonyms of(List<String> lines) throws IOException {
    return of(Given.values(lines, "lines"), "synonyms");
  }

  private static Synonyms of(List<String> lines, String name) throws IOException {
    Map<String, Set<String>> gathered = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, gathered, "%s, line %d".formatted(name, i + 1));
      }
    }
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    gathered.forEach((from, to) -> meanings.put(from, List.copyOf(to)));
    return new Synonyms(Collections.unmodifiableMap(meanings));
  }

  private static void add(String line, Map<String, Set<String>> gathered, String place)
      throws IOException {
    String[] sides = line.split("=>", -1);
    List<String> from = split(sides[0]);
    List<String> to = sides.length == 1 ? from : split(sides[1]);
    boolean alone = sides.length == 1 && from.size() < 2;
    if (sides.length > 2 || alone || from.isEmpty() || to.isEmpty()) {
      throw new IOException(
          "%s: expected words parted by commas, or typed => meant, but found '%s'"
              .formatted(place, line.length() > 100 ? line.substring(0, 100) + "..." : line));
    }
    for (String one : from) {
      gathered.computeIfAbsent(one, none -> new LinkedHashSet<>()).addAll(to);
    }
  }

  private static List<String> split(String side) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < side.length(); i++) {
      char c = side.charAt(i);
      if (c == ',') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c == '\\' && i + 1 < side.length()) {
        part.append(side.charAt(++i));
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /**
   * By word or phrase, as written, what is looked for where it is typed; itself among them unless
   * it is replaced.
   */
  public Map<String, List<String>> meanings() {
    return meanings;
  }
}

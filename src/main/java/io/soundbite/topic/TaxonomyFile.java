package io.soundbite.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a taxonomy: one topic a line, its code, label, the code of its parent and other names,
 * parted by tabs. The parent of a topic at the top is empty; other names, parted by semicolons, may
 * be left out; lines in any order; lines that start with # and empty lines say nothing.
 */
final class TaxonomyFile {

  /**
   * A line of the file.
   *
   * @param parent a code, or "" at the top
   * @param names what it is called besides
   * @param line counted from 0
   */
  record Entry(String code, String label, String parent, List<String> names, int line) {}

  private TaxonomyFile() {}

  /** The entries by their code, in the order of the file; every parent is there, and no cycle. */
  static Map<String, Entry> read(LineFile file) {
    var entries = new LinkedHashMap<String, Entry>();
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        Entry entry = entry(file, line, i);
        if (entries.putIfAbsent(entry.code(), entry) != null) {
          throw file.error(i, "the code " + entry.code() + " stands there a second time");
        }
      }
    }
    for (Entry entry : entries.values()) {
      checkAncestors(file, entries, entry);
    }
    return entries;
  }

  private static Entry entry(LineFile file, String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns.length > 4) {
      throw file.error(
          number,
          "expected code, label, the code of the parent and other names, parted by tabs, but found "
              + columns.length
              + (columns.length == 1 ? " column: " : " columns: ")
              + line);
    }
    String code = columns[0].strip();
    String label = columns[1].strip();
    if (code.isEmpty() || label.isEmpty()) {
      throw file.error(number, "neither code nor label may be empty: " + line);
    }
    String parent = columns.length >= 3 ? columns[2].strip() : "";
    return new Entry(code, label, parent, names(columns.length == 4 ? columns[3] : ""), number);
  }

  private static List<String> names(String column) {
    return Arrays.stream(column.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Reads other names of topics alone, by their code: a code a line, and the names. */
  static Map<String, List<String>> names(LineFile file) {
    return file.lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(columns -> columns[0], columns -> names(columns[1])));
  }

  private static void checkAncestors(LineFile file, Map<String, Entry> entries, Entry entry) {
    Entry ancestor = entry;
    for (int steps = 0; !ancestor.parent().isEmpty(); steps++) {
      Entry parent = entries.get(ancestor.parent());
      if (parent == null) {
        throw file.error(
            ancestor.line(),
            "the parent " + ancestor.parent() + " of " + ancestor.code() + " is not in the file");
      }
      if (steps > entries.size()) {
        throw file.error(
            entry.line(), "the ancestors of " + entry.code() + " go round in a circle");
      }
      ancestor = parent;
    }
  }
}

package io.soundbite.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a taxonomy: one topic a line, its code, label and the code of its parent, parted by tabs.
 * The parent of a topic at the top is empty; lines in any order; lines that start with # and empty
 * lines say nothing.
 */
final class TaxonomyFile {

  /**
   * A line of the file.
   *
   * @param parent a code, or "" at the top
   * @param line counted from 0
   */
  record Entry(String code, String label, String parent, int line) {}

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
    if (columns.length < 2 || columns.length > 3) {
      throw file.error(
          number,
          "expected code, label and the code of the parent, parted by tabs, but found "
              + columns.length
              + (columns.length == 1 ? " column: " : " columns: ")
              + line);
    }
    String code = columns[0].strip();
    String label = columns[1].strip();
    if (code.isEmpty() || label.isEmpty()) {
      throw file.error(number, "neither code nor label may be empty: " + line);
    }
    return new Entry(code, label, columns.length == 3 ? columns[2].strip() : "", number);
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

package io.soundbite.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads values with a bar between them, {@code Reuters|Vox}; a backslash takes away its sense. */
final class Alternatives {

  private final String written;
  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();

  private Alternatives(String written) {
    this.written = written;
  }

  /**
   * The values, in their order, without the blanks around them.
   *
   * @throws IllegalArgumentException where one is blank, or a backslash stands before anything but
   *     a bar or another backslash
   */
  static List<String> read(String written) {
    return new Alternatives(written).values();
  }

  private List<String> values() {
    for (int at = 0; at < written.length(); at++) {
      switch (written.charAt(at)) {
        case '|' -> endValue();
        case '\\' -> value.append(escaped(++at));
        default -> value.append(written.charAt(at));
      }
    }
    endValue();
    return List.copyOf(values);
  }

  private char escaped(int at) {
    char next = at < written.length() ? written.charAt(at) : ' ';
    if (next != '|' && next != '\\') {
      throw new IllegalArgumentException(
          "--narrow takes \\| for a bar and \\\\ for a backslash in a value, but was " + written);
    }
    return next;
  }

  private void endValue() {
    if (value.toString().isBlank()) {
      throw new IllegalArgumentException(
          "--narrow takes values with | between them, none blank, and \\| for a bar in a value, but"
              + " was "
              + written);
    }
    values.add(value.toString().strip());
    value.setLength(0);
  }
}

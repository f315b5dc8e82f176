package io.soundbite.eval;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records in the format of the SMART system: a line {@code .I 17} begins one, a line of a dot and a
 * letter one of its fields, {@code .T} the title, {@code .W} the text. A field that comes twice is
 * joined.
 */
final class SmartRecords {

  private static final Pattern BEGIN = Pattern.compile("\\.I\\s*(\\S+)\\s*");
  private static final Pattern FIELD = Pattern.compile("\\.([A-Z])\\s*");

  private final TextLines lines;
  private @Nullable String nextId;
  private boolean begun;

  SmartRecords(TextLines lines) {
    this.lines = lines;
  }

  /** Whether a file that begins with this line is of this format. */
  static boolean begin(String line) {
    return BEGIN.matcher(line).matches();
  }

  /** One record; the fields by their letter. */
  record Entry(String id, Map<String, String> fields) {

    /** The field, its lines joined; empty where it is missing. */
    String field(String letter) {
      return fields.getOrDefault(letter, "").strip();
    }
  }

  /** The next record; null after the last. */
  @Nullable Entry next() throws IOException {
    if (!begun) {
      body();
      begun = true;
    }
    String id = nextId;
    return id == null ? null : new Entry(id, body());
  }

  /** The fields up to the next beginning, which is remembered. */
  private Map<String, String> body() throws IOException {
    Map<String, StringBuilder> fields = new HashMap<>();
    StringBuilder field = new StringBuilder();
    nextId = null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher begin = BEGIN.matcher(line);
      Matcher letter = FIELD.matcher(line);
      if (begin.matches()) {
        nextId = begin.group(1);
        break;
      }
      if (letter.matches()) {
        field = fields.computeIfAbsent(letter.group(1), any -> new StringBuilder());
      } else {
        field.append(line).append('\n');
      }
    }
    Map<String, String> texts = new HashMap<>();
    fields.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }
}

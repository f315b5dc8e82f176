package io.soundbite.eval;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records in the format of the TIME collection: a line {@code *TEXT 017 01/04/63 PAGE 020} begins a
 * document, {@code *FIND 1} a query, {@code *STOP} ends the file.
 */
final class StarRecords {

  private static final Pattern BEGIN =
      Pattern.compile("\\*\\s*(?:TEXT|FIND)\\s+(\\S+).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern STOP = Pattern.compile("\\*\\s*STOP\\s*", Pattern.CASE_INSENSITIVE);

  private final TextLines lines;
  private @Nullable String nextId;
  private boolean begun;

  StarRecords(TextLines lines) {
    this.lines = lines;
  }

  /** Whether a file that begins with this line is of this format. */
  static boolean begin(String line) {
    return BEGIN.matcher(line).matches();
  }

  /** Whether the record that begins with this line is a query. */
  static boolean query(String line) {
    return line.matches("(?i)\\*\\s*FIND\\b.*");
  }

  /** One record. */
  record Entry(String id, String text) {}

  /** The next record; null after the last. */
  @Nullable Entry next() throws IOException {
    if (!begun) {
      body();
      begun = true;
    }
    String id = nextId;
    return id == null ? null : new Entry(id, body());
  }

  private String body() throws IOException {
    StringBuilder text = new StringBuilder();
    nextId = null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher begin = BEGIN.matcher(line);
      if (begin.matches()) {
        nextId = begin.group(1);
        break;
      }
      if (STOP.matcher(line).matches()) {
        break;
      }
      text.append(line).append('\n');
    }
    return text.toString().strip();
  }
}

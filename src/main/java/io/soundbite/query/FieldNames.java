package io.soundbite.query;

import io.soundbite.given.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that may stand before a colon, and what was meant by those that may not. */
final class FieldNames {

  /** The two that open a group about one and the same quote, or about its article. */
  static final String QUOTE = "quote";

  static final String ARTICLE = "article";

  /** The one that names an article to find others like it. */
  static final String LIKE = "like";

  /** What other engines ask with whether there is any value. */
  private static final String EXISTS = "_exists_:";

  private static final int SHOWN = 30;

  private static final List<String> ALL =
      Stream.concat(
              Arrays.stream(Field.values()).map(Field::label), Stream.of(QUOTE, ARTICLE, LIKE))
          .toList();

  private FieldNames() {}

  static boolean isName(String name) {
    return ALL.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Refuses a name before a colon that is no field. A colon before a blank is left to the words,
   * "Iran: talks resume", unless the name is nearly that of a field.
   */
  static void refuseUnknown(Cursor cursor) {
    if (cursor.looksAt(EXISTS)) {
      throw cursor.error("expected the field itself, as in author:* for whatever has an author");
    }
    String name = cursor.lettersAhead();
    if (name.isEmpty() || cursor.peek(name.length()) != ':') {
      return;
    }
    if (cursor.looksAt(name + "://")) {
      throw cursor.error("expected a field before an address, as in url:" + name + "://...");
    }
    int after = cursor.peek(name.length() + 1);
    boolean punctuation = after == Cursor.END || after == ')' || Cursor.isBlank(after);
    if (!punctuation || isMisspelled(name)) {
      throw cursor.error(unknown(name));
    }
  }

  /** One slip in a long name; "King:" and "Election:" begin headlines. */
  private static boolean isMisspelled(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(label -> label.length() >= 5 && Math.abs(label.length() - folded.length()) <= 1)
        .anyMatch(label -> EditDistance.between(folded, label) <= 1);
  }

  private static String unknown(String given) {
    String name = given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…";
    return "there is no field '%s'%s Fields: %s. For the words themselves, write %s\\:"
        .formatted(
            name,
            nearest(name).map("; did you mean %s?"::formatted).orElse("."),
            String.join(", ", ALL),
            name);
  }

  /** The name spelled most like this one, the first among equals, if one is near. */
  private static Optional<String> nearest(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(label -> Math.abs(label.length() - folded.length()) <= 2)
        .filter(label -> EditDistance.between(folded, label) <= (label.length() <= 4 ? 1 : 2))
        .min(Comparator.comparingInt(label -> EditDistance.between(folded, label)));
  }
}

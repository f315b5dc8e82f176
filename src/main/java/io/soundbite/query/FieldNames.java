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
              Arrays.stream(Field.Known.values()).map(Field::label),
              Stream.of(QUOTE, ARTICLE, LIKE))
          .toList();

  private FieldNames() {}

  static boolean isName(String name) {
    return ALL.contains(name.toLowerCase(Locale.ROOT)) || Field.named(name).isPresent();
  }

  /**
   * What may be the name of a field here, without moving over it: letters, and behind {@code
   * field.} whatever such a name may have, and letters of either case.
   */
  static String ahead(Cursor cursor) {
    String letters = cursor.lettersAhead();
    boolean own =
        (letters + ".").equalsIgnoreCase(Field.OWN) && cursor.peek(letters.length()) == '.';
    return own ? cursor.ahead(FieldNames::mayBeOfOwn) : letters;
  }

  private static boolean mayBeOfOwn(int c) {
    return Cursor.isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  }

  /**
   * Refuses a name before a colon that is no field. A colon before a blank is left to the words,
   * "Iran: talks resume", unless the name is nearly that of a field.
   */
  static void refuseUnknown(Cursor cursor) {
    if (cursor.looksAt(EXISTS)) {
      throw cursor.error("expected the field itself, as in author:* for whatever has an author");
    }
    String name = ahead(cursor);
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
    if (given.regionMatches(true, 0, Field.OWN, 0, Field.OWN.length())) {
      return notOwn(given.substring(Field.OWN.length()).toLowerCase(Locale.ROOT));
    }
    String name = given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…";
    return "there is no field '%s'%s Fields: %s, and field.NAME for your own. For the words themselves, write %s\\:"
        .formatted(
            name,
            nearest(name).map("; did you mean %s?"::formatted).orElse("."),
            String.join(", ", ALL),
            name);
  }

  private static String notOwn(String name) {
    try {
      Field.own(name);
      throw new IllegalStateException("A field may be called " + name);
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
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

package io.soundbite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what looks like something else in a query while it is read. */
final class Remarks {

  private static final Pattern STAR_OF_WORD =
      Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]");

  /** "w/5", "NEAR/5", "/5", "near5", "NEAR". */
  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?:(?i:w|n|near|onear|within|pre)?/|(?i:near|adj))(\\d+)(?!\\S)|(?:NEAR|ADJ)(?!\\S)");

  private static final Pattern QUESTION = Pattern.compile("([\\p{L}\\p{N}]+)(\\?+)");

  private static final Pattern LISTED =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*+(?:,\\p{L}[\\p{L}\\p{N}]*+)++");

  /** Words and wildcards with signs between that part words. */
  private static final Pattern ROW =
      Pattern.compile("[\\p{L}\\p{N}*?]++(?:[-&/+#%@=|,;‐‑–—]++[\\p{L}\\p{N}*?]++)++");

  /** More are of no use to anybody. */
  private static final int MOST = 10;

  /** "fields.desk:sport", "meta.priority>=3"; no address with a port. */
  private static final Pattern DOTTED =
      Pattern.compile("(\\p{Alpha}\\w*+\\.(\\p{Alpha}[\\w-]*+))(?::(?!\\d|//|$)|[<>]=?).");

  private static final Pattern SIGNS = Pattern.compile("(\\p{L})[+#]+");

  private final String query;
  private final Optional<NavigableSet<String>> fields;
  private final List<QueryRemark> found = new ArrayList<>();

  /** The condition before. */
  private String before = "";

  /**
   * @param fields the names of the fields of one's own that there are, where that is known
   */
  Remarks(String query, Optional<NavigableSet<String>> fields) {
    this.query = query.strip();
    this.fields = fields;
  }

  List<QueryRemark> found() {
    return List.copyOf(found);
  }

  /**
   * Looks at a condition without a field of its own.
   *
   * @param begin its index
   * @param written as it stands in the query
   * @param inGroup whether it stands in a group that has a field
   */
  void lookAt(int begin, String written, boolean inGroup) {
    if (found.size() < MOST) {
      remark(written, inGroup).ifPresent(text -> found.add(new QueryRemark(begin + 1, text)));
    }
    before = written;
  }

  /**
   * Looks at the name of a field of one's own.
   *
   * @param begin its index
   */
  void lookAt(int begin, Field.Own field) {
    if (found.size() < MOST && fields.isPresent() && !fields.get().contains(field.name())) {
      String there =
          fields.get().isEmpty()
              ? "none has any field of its own"
              : "there are: " + String.join(", ", fields.get());
      found.add(
          new QueryRemark(begin + 1, "no article has %s; %s".formatted(field.label(), there)));
    }
  }

  private Optional<String> remark(String written, boolean inGroup) {
    return Stream.<Supplier<Optional<String>>>of(
            () -> operator(written),
            () -> distance(written),
            () -> question(written),
            () -> quotedStar(written),
            () -> field(written),
            () -> signs(written),
            () -> row(written),
            () -> inGroup ? Optional.empty() : noField(written))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> operator(String written) {
    return switch (written) {
      case "or" ->
          Optional.of("'or' is a word to look for; OR in capitals joins what may be either");
      case "not" ->
          Optional.of("'not' is a word to look for; NOT in capitals, or a dash, leaves out");
      default -> Optional.empty();
    };
  }

  /**
   * How to ask for words near each other, where a text begins with another engine's sign for it.
   */
  static Optional<String> distance(String text) {
    Matcher near = DISTANCE.matcher(text);
    if (!near.lookingAt()) {
      return Optional.empty();
    }
    String moves = near.group(1) == null ? "5" : near.group(1);
    return Optional.of(
        "'%s' is no operator; words within %s moves of each other are asked for as in \"trump wall\"~%2$s"
            .formatted(near.group().strip(), moves));
  }

  /** A word alone with a question mark is perhaps a pattern. */
  private Optional<String> question(String written) {
    Matcher word = QUESTION.matcher(written);
    if (!word.matches() || !written.equals(query)) {
      return Optional.empty();
    }
    return Optional.of(
        "? at the end of a word is a question mark; /%s%s/ finds words with so many letters more"
            .formatted(word.group(1), ".".repeat(word.group(2).length())));
  }

  private static Optional<String> quotedStar(String written) {
    return Cursor.OPENING_MARKS.indexOf(written.charAt(0)) >= 0
            && STAR_OF_WORD.matcher(written).find()
        ? Optional.of("* in quotation marks stands for itself; it is a wildcard without them")
        : Optional.empty();
  }

  private Optional<String> field(String written) {
    return written.startsWith(":") && FieldNames.isName(before)
        ? Optional.of(
            "'%s' is a word to look for where a blank stands behind it; write %1$s%s"
                .formatted(before, written))
        : Optional.empty();
  }

  private static Optional<String> signs(String written) {
    Matcher signs = SIGNS.matcher(written);
    return signs.matches()
        ? Optional.of(
            "signs are not looked for: '%s' finds what '%s' does"
                .formatted(written, signs.group(1)))
        : Optional.empty();
  }

  /** Words that a sign joins stand in a row, which is not always what was meant. */
  private static Optional<String> row(String written) {
    if (LISTED.matcher(written).matches()) {
      return Optional.of(
          "'%s' is looked for as words in a row; part them by blanks for all of them, by OR for any"
              .formatted(written));
    }
    boolean pattern = written.indexOf('*') >= 0 && ROW.matcher(written).matches();
    return pattern
        ? Optional.of(
            "'%s' is looked for as words in a row, whatever sign stands between them"
                .formatted(written))
        : Optional.empty();
  }

  private static Optional<String> noField(String written) {
    Matcher dotted = DOTTED.matcher(written);
    if (dotted.lookingAt()) {
      String last = dotted.group(2);
      return Optional.of(
          "'%s' is looked for as words in a row, since there is no field '%s'; %s"
              .formatted(
                  written,
                  dotted.group(1),
                  FieldNames.isName(last)
                      ? "write " + last + ":value"
                      : "a field of your own is asked for as in %s%s:value"
                          .formatted(Field.OWN, last)));
    }
    boolean colon = written.endsWith(":") && written.length() > 1 && !written.endsWith("\\:");
    return colon
        ? Optional.of(
            "'%s' is a word to look for, since there is no such field"
                .formatted(written.substring(0, written.length() - 1)))
        : Optional.empty();
  }
}

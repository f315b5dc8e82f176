package io.soundbite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what looks like something else in a query while it is read. */
final class Remarks {

  private static final Pattern STAR_OF_WORD =
      Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]");

  /** More are of no use to anybody. */
  private static final int MOST = 10;

  private static final Pattern SIGNS = Pattern.compile("(\\p{L})[+#]+");

  private final List<QueryRemark> found = new ArrayList<>();

  /** The condition before. */
  private String before = "";

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

  private Optional<String> remark(String written, boolean inGroup) {
    if (written.equals("or")) {
      return Optional.of("'or' is a word to look for; OR in capitals joins what may be either");
    }
    if (written.equals("not")) {
      return Optional.of("'not' is a word to look for; NOT in capitals, or a dash, leaves out");
    }
    if (Cursor.OPENING_MARKS.indexOf(written.charAt(0)) >= 0
        && STAR_OF_WORD.matcher(written).find()) {
      return Optional.of("* in quotation marks stands for itself; it is a wildcard without them");
    }
    if (written.startsWith(":") && FieldNames.isName(before)) {
      return Optional.of(
          "'%s' is a word to look for where a blank stands behind it; write %1$s%s"
              .formatted(before, written));
    }
    Matcher signs = SIGNS.matcher(written);
    if (signs.matches()) {
      return Optional.of(
          "signs are not looked for: '%s' finds what '%s' does".formatted(written, signs.group(1)));
    }
    boolean colon =
        !inGroup && written.endsWith(":") && written.length() > 1 && !written.endsWith("\\:");
    return colon
        ? Optional.of(
            "'%s' is a word to look for, since there is no such field"
                .formatted(written.substring(0, written.length() - 1)))
        : Optional.empty();
  }
}

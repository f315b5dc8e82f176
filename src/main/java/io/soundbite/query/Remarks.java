package io.soundbite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects what looks like something else in a query while it is read. */
final class Remarks {

  private static final Pattern STAR_OF_WORD =
      Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]");

  /** More are of no use to anybody. */
  private static final int MOST = 10;

  private final List<QueryRemark> found = new ArrayList<>();

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
  }

  private static Optional<String> remark(String written, boolean inGroup) {
    if (written.equals("or")) {
      return Optional.of("'or' is a word to look for; OR in capitals joins what may be either");
    }
    if (written.equals("not")) {
      return Optional.of("'not' is a word to look for; NOT in capitals, or a dash, leaves out");
    }
    if ((written.startsWith("\"") || written.startsWith("“"))
        && STAR_OF_WORD.matcher(written).find()) {
      return Optional.of("* in quotation marks stands for itself; it is a wildcard without them");
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

package io.soundbite.cli;

import io.soundbite.query.QueryParser;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes ranges of dates in a query as people do: {@code date:2018} for {@code date:[2018-01-01 TO
 * 2019-01-01\}}.
 */
final class ShortDates {

  /** A range of days, the second of which is left out. */
  private static final Pattern RANGE =
      Pattern.compile("date:\\[(\\d{4})-(\\d\\d)-\\d\\d TO \\d{4}-\\d\\d-\\d\\d}");

  private ShortDates() {}

  /** The same query, shorter where it has such a range. */
  static String in(String query) {
    String shorter = query;
    int from = 0;
    for (Matcher range = RANGE.matcher(shorter); range.find(from); range = RANGE.matcher(shorter)) {
      String before = shorter.substring(0, range.start());
      String behind = shorter.substring(range.end());
      String date = date(range.toMatchResult(), before, behind);
      shorter = before + date + behind;
      from = before.length() + date.length();
    }
    return shorter;
  }

  /** The date that means the same in this place, or else the range. */
  private static String date(MatchResult range, String before, String behind) {
    String whole = before + range.group() + behind;
    String year = range.group(1);
    String month = range.group(2);
    String quarter = "Q" + (Integer.parseInt(month) + 2) / 3;
    return List.of(year, year + "-" + quarter, year + "-" + month).stream()
        .map("date:"::concat)
        .filter(date -> isSame(before + date + behind, whole))
        .findFirst()
        .orElse(range.group());
  }

  private static boolean isSame(String query, String other) {
    return QueryParser.parse(query).equals(QueryParser.parse(other));
  }
}

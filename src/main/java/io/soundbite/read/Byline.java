package io.soundbite.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Splits a byline into names: "By Ana Silva and Bo Lind" into "Ana Silva" and "Bo Lind". */
final class Byline {

  private Byline() {}

  /**
   * The names of a byline. A comma separates names only where every part has two words or more, so
   * that "Silva, Ana" and "Bo Lind, Jr." stay whole.
   */
  static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    for (String part :
        parts(withoutBy(byline.strip()).replace(" & ", ";").replace(" and ", ";"), ';')) {
      List<String> byComma = parts(part, ',');
      if (byComma.stream().allMatch(name -> name.indexOf(' ') > 0)) {
        names.addAll(byComma);
      } else {
        names.add(part);
      }
    }
    return names;
  }

  /** The keywords of a list separated by commas. */
  static List<String> keywords(String list) {
    return parts(list, ',');
  }

  private static List<String> parts(String text, char separator) {
    return Arrays.stream(text.split(String.valueOf(separator), -1))
        .map(String::strip)
        .map(part -> part.endsWith(",") ? part.substring(0, part.length() - 1).strip() : part)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String withoutBy(String byline) {
    String lower = byline.toLowerCase(Locale.ROOT);
    if (lower.startsWith("by ")) {
      return byline.substring(3);
    }
    return lower.startsWith("by:") ? byline.substring(3) : byline;
  }
}

package io.soundbite.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the endings of the plural from words, so that names of either number can be compared. */
final class Singular {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private Singular() {}

  /**
   * The name, folded, with each word in the singular, or in what looks like one: "new" of "news".
   */
  static String of(String name) {
    return WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  private static String word(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("zes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}

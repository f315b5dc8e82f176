package io.soundbite.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that some write as one and others with a hyphen: what begins as "anti-war" and "antiwar"
 * do, and letters with a number, "F-35" and "F35", "COVID-19" and "covid19". Other words with a
 * hyphen are not joined: "re-form" is not "reform".
 */
final class Compounds {

  private static final String PREFIX = "(anti|counter|multi|non)";
  private static final String HYPHEN = "[-\u2010\u2011]";
  private static final String LETTERS = "\\p{L}{1,6}";
  private static final String NUMBER = "\\p{N}{1,4}\\p{L}?";

  /** As it is written in one, with what may stand around a word. */
  private static final Pattern JOINED =
      Pattern.compile("(?i)%s(\\p{L}{3,})|(%s)(%s)".formatted(PREFIX, LETTERS, NUMBER));

  /** As it is written in two, or in three: "SARS-CoV-2". */
  private static final Pattern HYPHENATED =
      Pattern.compile(
          "(?i)%1$s%2$s\\p{L}{3,}|(?:%3$s%2$s){1,2}%4$s"
              .formatted(PREFIX, HYPHEN, LETTERS, NUMBER));

  private static final Pattern HYPHENS = Pattern.compile(HYPHEN);

  private Compounds() {}

  /** The other way to write a word, without marks around it; empty where there is none known. */
  static Optional<String> otherwise(String written) {
    String word = OuterMarks.without(written);
    if (HYPHENATED.matcher(word).matches()) {
      return Optional.of(HYPHENS.matcher(word).replaceAll(""));
    }
    Matcher joined = JOINED.matcher(word);
    if (!joined.matches()) {
      return Optional.empty();
    }
    int first = joined.group(1) == null ? 3 : 1;
    return Optional.of(joined.group(first) + "-" + joined.group(first + 1));
  }
}

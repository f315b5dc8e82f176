package io.soundbite.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that some write as one and others with a hyphen: "anti-war" and "antiwar", "F-35" and
 * "F35", "COVID-19" and "covid19".
 */
final class Compounds {

  private static final Pattern HYPHENATED =
      Pattern.compile("([\\p{L}\\p{N}]+)[-\u2010\u2011]([\\p{L}\\p{N}]+)");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  /** Where a word written as one may have its hyphen. */
  private static final Pattern JOINED =
      Pattern.compile("(?i)(anti|counter|multi|non)(\\p{L}{3,})|(\\p{L}{1,6})(\\p{N}{1,4})");

  private Compounds() {}

  /** The other way to write a word; empty where there is none that is known. */
  static Optional<String> otherwise(String written) {
    Matcher hyphenated = HYPHENATED.matcher(written);
    if (hyphenated.matches()) {
      String joined = hyphenated.group(1) + hyphenated.group(2);
      return Optional.of(joined).filter(word -> !NUMBER.matcher(word).matches());
    }
    Matcher joined = JOINED.matcher(written);
    if (!joined.matches()) {
      return Optional.empty();
    }
    int first = joined.group(1) == null ? 3 : 1;
    return Optional.of(joined.group(first) + "-" + joined.group(first + 1));
  }
}

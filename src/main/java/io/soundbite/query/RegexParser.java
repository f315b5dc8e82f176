package io.soundbite.query;

import org.apache.lucene.util.automaton.RegExp;

/** Reads regular expressions, to refuse early what the index would refuse late. */
final class RegexParser {

  /** How long a regular expression may be, in UTF-16 units. */
  static final int MAX_LENGTH = 1000;

  /** Lucene reads parentheses by recursion: more than these might exhaust the stack. */
  private static final int MAX_PARENTHESES = 100;

  private RegexParser() {}

  /**
   * The pattern, its slashes without backslashes.
   *
   * @throws IllegalArgumentException where it is no regular expression
   */
  static String read(String pattern) {
    if (pattern.isEmpty() || pattern.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A regular expression has 1 to %d characters, but was given %d"
              .formatted(MAX_LENGTH, pattern.length()));
    }
    if (pattern.chars().filter(c -> c == '(').count() > MAX_PARENTHESES) {
      throw new IllegalArgumentException(
          "A regular expression has at most " + MAX_PARENTHESES + " parentheses");
    }
    check(pattern);
    return withPlainSlashes(pattern);
  }

  private static void check(String pattern) {
    try {
      new RegExp(pattern);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(
          "'%s' is not a regular expression: %s".formatted(pattern, unreadable.getMessage()),
          unreadable);
    }
  }

  private static String withPlainSlashes(String pattern) {
    StringBuilder plain = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean pair = c == '\\' && i + 1 < pattern.length();
      if (pair && pattern.charAt(i + 1) != '/') {
        plain.append(c);
      }
      plain.append(pair ? pattern.charAt(++i) : c);
    }
    return plain.toString();
  }
}

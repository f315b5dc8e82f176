package io.soundbite.query;

/**
 * A word with wildcards: {@code *} stands for any characters, {@code ?} for one, and a backslash
 * makes the next character stand for itself.
 *
 * @param text has backslashes only before {@code *}, {@code ?} and backslashes, and no two stars in
 *     a row
 */
record Pattern(String text) {

  /**
   * The pattern without needless backslashes and stars; a last, lone backslash stands for itself.
   */
  static Pattern of(String text) {
    Builder builder = new Builder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        builder.add(c);
      } else {
        i = Math.min(i + 1, text.length() - 1);
        builder.addLiteral(text.charAt(i));
      }
    }
    return builder.build();
  }

  boolean hasWildcard() {
    return firstWildcard() < text.length();
  }

  /** Whether a question mark is among the wildcards. */
  boolean hasQuestionMark() {
    return text.replace("\\\\", "").replace("\\?", "").indexOf('?') >= 0;
  }

  /** Whether the one wildcard is a star at the end. */
  boolean isPrefix() {
    return firstWildcard() == text.length() - 1 && text.endsWith("*");
  }

  /** Whether the only wildcards are question marks at the end: more likely a question. */
  boolean isQuestion() {
    return hasWildcard() && text.substring(firstWildcard()).chars().allMatch(c -> c == '?');
  }

  /** The characters before a last wildcard that makes this a prefix. */
  String prefix() {
    return new Pattern(text.substring(0, text.length() - 1)).literal();
  }

  /** The characters, each wildcard standing for itself. */
  String literal() {
    StringBuilder literal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      }
      literal.append(text.charAt(i));
    }
    return literal.toString();
  }

  /** The same words as a regular expression of Lucene's dialect. */
  String regex() {
    StringBuilder regex = new StringBuilder(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> {
          char literal = c == '\\' ? text.charAt(++i) : c;
          boolean plain = literal >= 0x80 || Character.isLetterOrDigit(literal);
          regex.append(plain ? "" : "\\").append(literal);
        }
      }
    }
    return regex.toString();
  }

  /** Where the first wildcard stands; the length where there is none. */
  private int firstWildcard() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?') {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return text.length();
  }

  /** Collects a pattern by the character. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private boolean afterStar;

    /** A character that is a wildcard where it looks like one. */
    void add(char c) {
      if (c != '*' || !afterStar) {
        text.append(c);
      }
      afterStar = c == '*';
    }

    /** A character that stands for itself. */
    void addLiteral(char c) {
      if (c == '*' || c == '?' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
      afterStar = false;
    }

    Pattern build() {
      return new Pattern(text.toString());
    }
  }
}

package io.soundbite.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The forms in which a word of a rule may stand in a text, each as the key under which {@link
 * TermIndex} keeps it.
 *
 * <p>A word in small letters stands for itself and its plural in any case; a word that starts with
 * a capital only where the text has one too; a word all in capitals only where the text has it so;
 * and a word with a star at its end for all words that begin so.
 */
final class TermForms {

  private static final int SHORTEST_PREFIX = 3;
  private static final long TITLE_SALT = 0x5851F42D4C957F2DL;
  private static final long UPPER_SALT = 0x14057B7EF767814FL;
  private static final long PREFIX_SALT = 0x2545F4914F6CDD1DL;

  private TermForms() {}

  /** What keeps a term from being used, to follow its name in a message; "" where nothing does. */
  static String problem(String term) {
    List<String> words = words(term);
    if (words.isEmpty()) {
      return "has no letters";
    }
    if (!term.chars().allMatch(TermForms::mayStandInATerm)) {
      return "holds more than letters, digits, spaces, stars and - & / ' .";
    }
    int star = term.indexOf('*');
    if (star >= 0 && star + 1 < term.length() && term.charAt(star + 1) != ' ') {
      return "has a star that does not end a word";
    }
    return words.stream().map(TermForms::problemOfWord).reduce("", String::concat);
  }

  private static boolean mayStandInATerm(int c) {
    return Character.isLetterOrDigit(c) || " -&/.'’*".indexOf(c) >= 0;
  }

  private static String problemOfWord(String word) {
    if (!word.endsWith("*")) {
      return "";
    }
    if (word.length() <= SHORTEST_PREFIX) {
      return "has a star after fewer than " + SHORTEST_PREFIX + " letters";
    }
    return word.equals(word.toLowerCase(Locale.ROOT))
        ? ""
        : "has a star after a word with capitals; a word with a star is found in any case";
  }

  /** The words of a term, as their file writes them, each with the star behind it. */
  static List<String> words(String term) {
    var words = new ArrayList<String>();
    Words scanner = scanner(term);
    while (scanner.next()) {
      boolean starred = scanner.end() < term.length() && term.charAt(scanner.end()) == '*';
      words.add(term.substring(scanner.begin(), scanner.end() + (starred ? 1 : 0)));
    }
    return words;
  }

  /** What two terms share that are found at the same words: "gun control" and "gun-control". */
  static List<Long> spelling(String term) {
    return words(term).stream().map(word -> keys(word).getFirst()).toList();
  }

  /** The keys of the forms of a word of a rule, that of the word as it is written first. */
  static List<Long> keys(String word) {
    if (word.endsWith("*")) {
      return List.of(prefixKey(hash(word.substring(0, word.length() - 1))));
    }
    Words scanner = scanner(word);
    scanner.next();
    var keys = new ArrayList<Long>();
    keys.add(key(scanner.hash(), scanner.casing()));
    for (String plural : plurals(word)) {
      keys.add(key(hash(plural), scanner.casing()));
    }
    return keys;
  }

  /** The key of a word that has to be written so. */
  static long key(long hash, Words.Casing casing) {
    return switch (casing) {
      case LOWER -> hash;
      case TITLE -> hash ^ TITLE_SALT;
      case UPPER -> hash ^ UPPER_SALT;
    };
  }

  static long prefixKey(long hash) {
    return hash ^ PREFIX_SALT;
  }

  static long hash(String word) {
    Words scanner = scanner(word);
    scanner.next();
    return scanner.hash();
  }

  private static Words scanner(String text) {
    return new Words(text, hash -> {});
  }

  /** The plural of a word that is not one already; names in capitals and numbers have none. */
  private static List<String> plurals(String word) {
    char last = word.charAt(word.length() - 1);
    if (!Character.isLowerCase(last)
        || (last == 's' && !word.endsWith("ss"))
        || word.length() < 3) {
      return List.of();
    }
    if (last == 'y' && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return List.of(word.substring(0, word.length() - 1) + "ies");
    }
    boolean hissing =
        last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
    return List.of(word + (hissing ? "es" : "s"));
  }
}

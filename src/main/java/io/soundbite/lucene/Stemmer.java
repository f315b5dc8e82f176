package io.soundbite.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English words to their stems, which are words again: by the list of exceptions in stems.txt, else
 * by Krovetz's rules, and what these leave as a plural ("years", "rights": they have an entry of
 * their own in his dictionary) by Harman's for the plural. Not safe for use by several threads.
 *
 * <p>R. Krovetz, Viewing morphology as an inference process, SIGIR 1993. D. Harman, How effective
 * is suffixing?, JASIS 42(1), 1991.
 */
final class Stemmer {

  private static final Map<String, String> EXCEPTIONS = exceptions();
  private static final Map<String, String> OTHER_LETTERS = otherLetters();

  private final OneWord word = new OneWord();
  private final KStemFilter rules = new KStemFilter(word);

  /** The stem of a word in lower case, without accents. */
  String stem(String text) {
    String exception = EXCEPTIONS.get(text);
    if (exception != null || FunctionWords.contains(text)) {
      return exception == null ? text : exception;
    }
    String stem = singular(byRules(text));
    return FunctionWords.contains(stem) ? text : stem; // "thor" is no "the"
  }

  /**
   * What the words with a stem may begin with: the letter that it begins with, and where it has
   * words of another, theirs.
   */
  static String firstLetters(String stem) {
    return stem.isEmpty() ? "" : stem.charAt(0) + OTHER_LETTERS.getOrDefault(stem, "");
  }

  /** By stem, with what its words begin that begin otherwise: went, and what Krovetz lists. */
  private static Map<String, String> otherLetters() {
    Map<String, String> letters = new HashMap<>();
    letters.put("philippine", "f"); // Filipino
    letters.put("dutch", "h"); // Holland
    letters.put("burma", "m"); // Myanmar
    letters.put("cambodia", "k"); // Kampuchean
    letters.put("thailand", "s"); // Siam
    EXCEPTIONS.forEach(
        (form, stem) -> {
          if (form.charAt(0) != stem.charAt(0)) {
            letters.merge(stem, form.substring(0, 1), String::concat);
          }
        });
    return Map.copyOf(letters);
  }

  private String byRules(String text) {
    try {
      word.term.setEmpty().append(text);
      rules.incrementToken();
      return word.term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a word in memory
    }
  }

  private static String singular(String text) {
    int last = text.length() - 1;
    if (last < 3 || text.charAt(last) != 's' || "siuao".indexOf(text.charAt(last - 1)) >= 0) {
      return text;
    }
    return text.endsWith("ies") ? text.substring(0, last - 2) + "y" : text.substring(0, last);
  }

  private static Map<String, String> exceptions() {
    Map<String, String> stems = new HashMap<>();
    InputStream list = Stemmer.class.getResourceAsStream("stems.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(list, "stems.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          add(stems, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(stems);
  }

  private static void add(Map<String, String> stems, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("stems.txt: expected 'stem: forms', but was '" + line + "'");
    }
    String stem = line.substring(0, colon);
    for (String form : line.substring(colon + 1).strip().split(" ", -1)) {
      String other = stems.put(form, stem);
      if (other != null) {
        throw new IllegalStateException(
            "stems.txt: '%s' stands for '%s' and for '%s'".formatted(form, other, stem));
      }
    }
  }

  /** Gives the word put into it, any number of times. */
  private static final class OneWord extends TokenStream {
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}

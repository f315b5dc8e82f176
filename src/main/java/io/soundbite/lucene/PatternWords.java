package io.soundbite.lucene;

import io.soundbite.model.Span;
import io.soundbite.query.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts patterns into words where texts are cut: "covid-1*" is "covid" and behind it "1*".
 *
 * <p>Wildcards stand for letters, so that in their places the text that is cut has a letter or a
 * digit: the one beside it. A star alone that nothing parts from a word, as behind characters that
 * are words of their own, is dropped: any word goes on so. One that a sign parts would be any word
 * at all, since signs are not kept, and is refused.
 */
final class PatternWords {

  /**
   * A word of a pattern.
   *
   * @param text as the pattern has it
   */
  record Piece(String text, boolean hasWildcard) {}

  private static final char LETTER = 'x';

  private final String pattern;
  private final StringBuilder plain = new StringBuilder();

  /** By character of the plain text, where in the pattern it begins; and the end. */
  private final List<Integer> places = new ArrayList<>();

  /** By character of the plain text, whether it is a wildcard. */
  private final List<Boolean> wild = new ArrayList<>();

  private PatternWords(String pattern) {
    this.pattern = pattern;
    for (int i = 0; i < pattern.length(); i++) {
      places.add(i);
      char c = pattern.charAt(i);
      wild.add(c == '*' || c == '?');
      plain.append(c == '\\' && i + 1 < pattern.length() ? pattern.charAt(++i) : c);
    }
    places.add(pattern.length());
    for (int i = 0; i < plain.length(); i++) {
      if (wild.get(i)) {
        plain.setCharAt(i, letter(i));
      }
    }
  }

  /** A pattern that stands for a text as it is. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }

  /**
   * The words of a pattern for a field of texts or names, in their order.
   *
   * @throws IllegalArgumentException where one of them would be any word
   */
  static List<Piece> of(FieldAnalyzer analyzer, Field.Matching matching, String pattern) {
    PatternWords words = new PatternWords(pattern);
    return words.pieces(analyzer.places(matching, words.plain.toString()));
  }

  private List<Piece> pieces(List<Span> words) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      String text = pattern.substring(places.get(word.begin()), places.get(word.end()));
      boolean touches =
          (i > 0 && words.get(i - 1).end() == word.begin())
              || (i + 1 < words.size() && words.get(i + 1).begin() == word.end());
      if (!isAnything(text) || text.length() == pattern.length()) {
        pieces.add(new Piece(text, wild.subList(word.begin(), word.end()).contains(true)));
      } else if (!touches) {
        throw new IllegalArgumentException(
            ("The * of '%s' would be any word there is, since signs between words are not kept;"
                    + " write some letters of it, or leave it out")
                .formatted(pattern));
      }
    }
    return pieces;
  }

  /** Only wildcards, and a star among them. */
  private static boolean isAnything(String text) {
    return text.indexOf('*') >= 0 && text.chars().allMatch(c -> c == '*' || c == '?');
  }

  /** What a wildcard is taken for: what stands before it, or else behind it. */
  private char letter(int place) {
    char before = place > 0 ? plain.charAt(place - 1) : LETTER;
    char after = place + 1 < plain.length() ? plain.charAt(place + 1) : LETTER;
    if (place > 0 && Character.isLetterOrDigit(before)) {
      return before;
    }
    return Character.isLetterOrDigit(after) ? after : LETTER;
  }
}

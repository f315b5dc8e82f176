package io.soundbite.correct;

import io.soundbite.model.Span;
import io.soundbite.text.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds words in a text; white space, the forms of quotation marks, apostrophes and dashes, and
 * what is {@link Hidden} are left aside. An ellipsis between blanks stands for whatever is between
 * two parts.
 */
final class Anchor {

  private static final String GAP = " … ";

  /** The body with one blank for all white space in a row, and one form of each mark. */
  private final StringBuilder plain = new StringBuilder();

  /** Where in the body each character of that begins. */
  private final List<Integer> places = new ArrayList<>();

  Anchor(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = plain(body.charAt(i));
      boolean again = c == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (!again && !Hidden.is(c)) {
        plain.append(c);
        places.add(i);
      }
    }
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '‘', '’', '‚' -> '\'';
      case '–', '—' -> '-';
      default -> Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c;
    };
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    Hidden.removed(words).chars().forEach(c -> plain.append(plain((char) c)));
    return plain.toString().strip().replaceAll(" +", " ");
  }

  /**
   * The places of the words in the body, part by part; of several, those that begin nearest to a
   * place. None where the body does not have them.
   */
  List<Span> find(String words, int near) {
    List<String> parts =
        Arrays.stream(words.split(GAP)).filter(part -> !part.isBlank()).map(Anchor::plain).toList();
    List<Span> best = List.of();
    int from = parts.isEmpty() ? -1 : plain.indexOf(parts.getFirst());
    while (from >= 0) {
      List<Span> found = from(parts, from);
      if (!found.isEmpty() && (best.isEmpty() || distance(found, near) < distance(best, near))) {
        best = found;
      }
      from = plain.indexOf(parts.getFirst(), from + 1);
    }
    return best;
  }

  private static int distance(List<Span> found, int near) {
    return Math.abs(found.getFirst().begin() - near);
  }

  /** The parts one after another, the first of them here; none where one is missing. */
  private List<Span> from(List<String> parts, int first) {
    List<Span> found = new ArrayList<>();
    int from = first;
    for (String part : parts) {
      int begin = plain.indexOf(part, from);
      if (begin < 0) {
        return List.of();
      }
      int end = begin + part.length();
      found.add(new Span(places.get(begin), places.get(end - 1) + 1));
      from = end;
    }
    return found;
  }
}

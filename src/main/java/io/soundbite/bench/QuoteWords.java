package io.soundbite.bench;

import io.soundbite.model.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of a text, counted from 0: runs of letters, digits and underscores, of any script. All
 * figures of quotations are counted in them, so that marks and blanks at the edges of a span change
 * nothing.
 *
 * <p>A word is quoted where it stands between double quotation marks: a curly one opens or closes,
 * a straight one does what is due, and the end of a line closes what is open.
 */
final class QuoteWords {

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final BitSet quoted;

  private QuoteWords(String text, int[] begins, int[] ends, BitSet quoted) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.quoted = quoted;
  }

  static QuoteWords of(String text) {
    int[] begins = new int[text.length()];
    int[] ends = new int[text.length()];
    BitSet quoted = new BitSet();
    int count = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      if (end > at) {
        begins[count] = at;
        ends[count] = end;
        quoted.set(count++, inside);
        at = end;
      } else {
        inside = isInsideAfter(text.charAt(at), inside);
        at++;
      }
    }
    return new QuoteWords(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), quoted);
  }

  /** Where the word ends that begins here; here where none does. */
  private static int endOfWord(String text, int begin) {
    int end = begin;
    while (end < text.length() && isOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '_'
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  private static boolean isInsideAfter(char mark, boolean inside) {
    return switch (mark) {
      case '“' -> true;
      case '”', '\n' -> false;
      case '"' -> !inside;
      default -> inside;
    };
  }

  /** The words of which at least a letter lies in one of the spans. */
  BitSet in(List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      int found = Arrays.binarySearch(ends, span.begin() + 1);
      for (int word = found < 0 ? -found - 1 : found;
          word < begins.length && begins[word] < span.end();
          word++) {
        words.set(word);
      }
    }
    return words;
  }

  /** How many of these words are quoted. */
  int quoted(BitSet words) {
    return common(words, quoted);
  }

  /** The words as they stand in the text. */
  List<String> texts(BitSet words) {
    return words.stream().mapToObj(word -> text.substring(begins[word], ends[word])).toList();
  }

  /** All words of the text, in lower case. */
  List<String> lowerCase() {
    return IntStream.range(0, begins.length)
        .mapToObj(word -> text.substring(begins[word], ends[word]).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** How many words two sets have in common. */
  static int common(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }

  /** How alike two sets of words are: what they share by what they hold together (Jaccard). */
  static double likeness(BitSet some, BitSet others) {
    int both = common(some, others);
    return both == 0 ? 0 : (double) both / (some.cardinality() + others.cardinality() - both);
  }
}

package io.soundbite.lucene;

import io.soundbite.lucene.WordStarts.Range;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words that begin nearly as a typed one: with one letter inserted, left out, changed, or
 * swapped with its neighbour (Damerau, 1964).
 *
 * <p>The first letter is right. The last one is taken for right too where the word is shorter than
 * {@value #LONG} letters: whoever has typed "macr" does not mean "mac" and something else.
 */
final class Misspelled {

  /** Shorter words are not looked at for mistakes. */
  static final int SHORTEST = 4;

  /** From this length on the last letter may be wrong, too. */
  static final int LONG = 6;

  private final WordStarts starts;
  private final List<byte[]> letters = new ArrayList<>();

  /** A range of words, and how many bytes of them stand for the typed word. */
  record Near(Range range, int bytes) {}

  private final List<Near> found = new ArrayList<>();

  private Misspelled(WordStarts starts, byte[] word) {
    this.starts = starts;
    for (int at = 0; at < word.length; ) {
      int end = Math.min(word.length, at + Utf8.length(word[at]));
      letters.add(Arrays.copyOfRange(word, at, end));
      at = end;
    }
  }

  /** The ranges, which may overlap; none for a short word. */
  static List<Near> of(WordStarts starts, byte[] word) {
    Misspelled misspelled = new Misspelled(starts, word);
    if (misspelled.letters.size() >= SHORTEST) {
      misspelled.search();
    }
    return misspelled.found;
  }

  private void search() {
    Range before = starts.all();
    int depth = 0;
    for (int at = 1; at < letters.size() && !before.isEmpty(); at++) {
      byte[] right = joined(List.of(), 0, at);
      before = starts.range(right, before);
      depth = right.length;
      if (mayMiss(at)) {
        add(joined(List.of(), at + 1), before, right);
      }
      if (at + 1 < letters.size()) {
        add(joined(List.of(letters.get(at + 1), letters.get(at)), at + 2), before, right);
      }
      others(at, before, depth, right);
    }
  }

  /** Another letter in the place of this one, or before it. */
  private void others(int at, Range before, int depth, byte[] right) {
    for (int place = before.from(); place < before.to(); ) {
      byte[] letter = starts.letter(place, depth);
      if (letter.length == 0) {
        place++;
        continue;
      }
      Range having = starts.range(concat(right, letter), new Range(place, before.to()));
      place = having.to();
      if (!Arrays.equals(letter, letters.get(at))) {
        if (mayMiss(at)) {
          add(joined(List.of(letter), at + 1), having, right);
        }
        add(joined(List.of(letter), at), having, right);
      }
    }
  }

  private boolean mayMiss(int at) {
    return at + 1 < letters.size() || letters.size() >= LONG;
  }

  private void add(byte[] rest, Range within, byte[] right) {
    byte[] prefix = concat(right, rest);
    Range range = starts.range(prefix, within);
    if (!range.isEmpty()) {
      found.add(new Near(range, prefix.length));
    }
  }

  /** Some letters, and those typed from a place on. */
  private byte[] joined(List<byte[]> first, int from) {
    return joined(first, from, letters.size());
  }

  private byte[] joined(List<byte[]> first, int from, int to) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    first.forEach(bytes::writeBytes);
    letters.subList(from, to).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}

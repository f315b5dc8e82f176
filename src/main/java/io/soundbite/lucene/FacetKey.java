package io.soundbite.lucene;

import io.soundbite.text.Folding;
import io.soundbite.text.Hidden;
import org.apache.lucene.util.BytesRef;

/**
 * How the index keeps a value that is counted: folded, and behind a NUL as it was written, so that
 * all spellings of a name stand together in the order of terms: "xi jinping", NUL, "Xi Jinping". A
 * value that folds to itself stands alone. What is {@link Hidden} is left out of either.
 */
final class FacetKey {

  /** The longest value kept, in UTF-16 units; the rest of a longer one is cut off. */
  static final int MAX_LENGTH = 1000;

  private static final char SEPARATOR = '\0';

  private FacetKey() {}

  /** The key of a value; empty for a blank one. */
  static String of(String value) {
    String shown = clean(value);
    String folded = Folding.fold(shown);
    return folded.equals(shown) ? shown : folded + SEPARATOR + shown;
  }

  /** What all spellings of a value share: the part of their keys before the NUL. */
  static String folded(String value) {
    return Folding.fold(clean(value));
  }

  /** The part of a key that all spellings share. */
  static BytesRef folded(BytesRef key) {
    return new BytesRef(key.bytes, key.offset, foldedLength(key));
  }

  /** The value as it was written. */
  static String shown(BytesRef key) {
    int folded = foldedLength(key);
    return folded == key.length
        ? key.utf8ToString()
        : new BytesRef(key.bytes, key.offset + folded + 1, key.length - folded - 1).utf8ToString();
  }

  /** How many bytes of the key stand before the NUL. */
  static int foldedLength(BytesRef key) {
    for (int i = 0; i < key.length; i++) {
      if (key.bytes[key.offset + i] == SEPARATOR) {
        return i;
      }
    }
    return key.length;
  }

  private static String clean(String value) {
    String shown = Hidden.removed(value).replace(SEPARATOR, ' ').strip();
    return ExactTerm.cut(shown, MAX_LENGTH);
  }
}

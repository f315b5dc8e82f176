package io.soundbite.lucene;

import io.soundbite.text.Folding;

/** A whole value as one term: folded, and cut where it is longer than a term may be. */
final class ExactTerm {

  /** The longest value compared, in UTF-16 units: four bytes a unit stay below Lucene's limit. */
  static final int MAX_LENGTH = 8000;

  private ExactTerm() {}

  static String of(String value) {
    return cut(Folding.fold(cut(value.strip(), MAX_LENGTH)), MAX_LENGTH);
  }

  /** The first units of a text, without half a pair of surrogates at the end. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.text.Folding;

/**
 * A whole value as one term, cut where it is longer than a term may be. Codes are folded; an id or
 * an address is kept as it is written, for another that differs in case alone names another
 * article.
 */
final class ExactTerm {

  /** The longest value compared, in UTF-16 units: four bytes a unit stay below Lucene's limit. */
  static final int MAX_LENGTH = 8000;

  private ExactTerm() {}

  static String of(Field field, String value) {
    String whole = cut(field.equals(Field.SITE) ? Site.asked(value) : value.strip(), MAX_LENGTH);
    return isWritten(field) ? whole : cut(Folding.fold(whole), MAX_LENGTH);
  }

  /** Whether the terms of a field keep case and accents. */
  static boolean isWritten(Field field) {
    return field.matching() == Field.Matching.EXACT;
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

package io.soundbite.lucene;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The beginnings of words, of a few lengths, by which alerts with patterns are found: a field of
 * words has a second one of their beginnings. A pattern without a beginning, {@code *burg}, or one
 * of nearly so spelled words, is not found so.
 */
final class Beginnings {

  /** Lengths in UTF-16 units, the longest first. */
  private static final int[] LENGTHS = {8, 5, 3, 2};

  /** Tells the field of beginnings from that of words; no field of an index ends so. */
  private static final char MARK = '*';

  private Beginnings() {}

  /** What the words of a pattern have in common; empty where too little. */
  static Optional<Clause.Has> of(Clause.Spelled pattern) {
    String beginning = Forms.word(pattern.beginning());
    for (int length : LENGTHS) {
      if (beginning.length() >= length) {
        String cut = ExactTerm.cut(beginning, length);
        return Optional.of(new Clause.Has(pattern.field() + MARK, cut));
      }
    }
    return Optional.empty();
  }

  /** Whether this is a field of beginnings. */
  static boolean isField(String field) {
    return field.charAt(field.length() - 1) == MARK;
  }

  /** The field of the words of a field of beginnings. */
  static String words(String field) {
    return field.substring(0, field.length() - 1);
  }

  /**
   * All beginnings of the words of some terms, as they are written.
   *
   * @param words the field of the terms
   */
  static Set<String> all(String words, Set<String> terms) {
    Set<String> all = new HashSet<>();
    boolean forms = Forms.areIn(words);
    for (String term : terms) {
      if (!forms || Forms.isForm(term) || FunctionWords.contains(term)) {
        String word = Forms.word(term);
        for (int length : LENGTHS) {
          if (word.length() >= length) {
            all.add(ExactTerm.cut(word, length));
          }
        }
      }
    }
    return all;
  }
}

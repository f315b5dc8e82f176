package io.soundbite.lucene;

/**
 * How the index keeps the form of a word that is not its own stem: with a sign before it that no
 * word has, at the same place. So "elections" finds "election" by the stem, and what has just that
 * form before the rest.
 */
final class Forms {

  /** Stands before a form. */
  static final String MARK = "=";

  private Forms() {}
}

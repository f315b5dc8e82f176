package io.soundbite.query;

/**
 * What a query can be read as, but was perhaps not meant: {@code wall or mexico}, which looks for
 * three words.
 *
 * @param column where, the number of the character, in UTF-16 units, from 1
 * @param text how it is read, and what to write for what it looks like
 */
public record QueryRemark(int column, String text) {

  /** "column 6: 'or' is a word to look for; ...". */
  @Override
  public String toString() {
    return "column " + column + ": " + text;
  }
}

package io.soundbite.text;

/**
 * A phrase that is looked for by one letter that is rare in texts: a processor compares many units
 * with one letter at a time, and few places are left at which all of the phrase is compared.
 */
final class Needle {

  private final String phrase;
  private final int rare;

  /**
   * @param rare the index in the phrase of a letter that few words have
   */
  Needle(String phrase, int rare) {
    this.phrase = phrase;
    this.rare = rare;
  }

  int length() {
    return phrase.length();
  }

  /** Where it stands first in a text, from an offset on; -1 where it does not. */
  int in(String text, int from) {
    char letter = phrase.charAt(rare);
    int at = text.indexOf(letter, from + rare);
    while (at >= 0 && !text.startsWith(phrase, at - rare)) {
      at = text.indexOf(letter, at + 1);
    }
    return at < 0 ? -1 : at - rare;
  }
}

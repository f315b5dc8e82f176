package io.soundbite.text;

/**
 * A phrase that begins with a letter that is rare in texts, a capital, and is looked for by that: a
 * processor compares many units with one letter at a time, and few places are left at which all of
 * the phrase is compared.
 */
final class Needle {

  private final String phrase;

  Needle(String phrase) {
    this.phrase = phrase;
  }

  int length() {
    return phrase.length();
  }

  /** Where it stands first in a text, from an offset on; -1 where it does not. */
  int in(String text, int from) {
    char letter = phrase.charAt(0);
    int at = text.indexOf(letter, from);
    while (at >= 0 && !text.startsWith(phrase, at)) {
      at = text.indexOf(letter, at + 1);
    }
    return at;
  }
}

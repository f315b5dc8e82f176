package io.soundbite.lucene;

import io.soundbite.text.Folding;

/** Tells whether a name, or a word of it, begins with some letters, case and accents folded. */
final class WordPrefix {

  private final String folded;

  WordPrefix(String letters) {
    this.folded = Folding.fold(letters.strip());
  }

  boolean fits(String name) {
    if (folded.isEmpty()) {
      return true;
    }
    String value = Folding.fold(name);
    for (int at = value.indexOf(folded); at >= 0; at = value.indexOf(folded, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}

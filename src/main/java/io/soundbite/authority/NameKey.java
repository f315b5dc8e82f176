package io.soundbite.authority;

import io.soundbite.text.Folding;

/** What two writings of one name share: no article before it, no case, accents or points. */
final class NameKey {

  private NameKey() {}

  /** "The U.N." and "UN" are both "un". */
  static String of(String name) {
    String folded = Folding.fold(name).replace(".", "").replace('’', '\'').strip();
    return withoutArticle(folded).replaceAll("\\s+", " ");
  }

  /** The name without "the" before it. */
  static String withoutArticle(String name) {
    return name.regionMatches(/* ignoreCase= */ true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }
}

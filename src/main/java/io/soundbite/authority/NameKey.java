package io.soundbite.authority;

import io.soundbite.text.Folding;
import java.util.regex.Pattern;

/** What two writings of one name share: no article before it, no case, accents or points. */
final class NameKey {

  /** What stands between two words. */
  static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern UNEVEN = Pattern.compile("\\s{2}|[\\s&&[^ ]]");

  private NameKey() {}

  /** "The U.N." and "UN" are both "un". */
  static String of(String name) {
    String folded = Folding.fold(name).replace(".", "").replace('’', '\'').strip();
    String key = withoutArticle(folded);
    return UNEVEN.matcher(key).find() ? SPACES.matcher(key).replaceAll(" ") : key;
  }

  /** The name without "the" before it. */
  static String withoutArticle(String name) {
    return name.regionMatches(/* ignoreCase= */ true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }
}

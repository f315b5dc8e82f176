package io.soundbite.authority;

import io.soundbite.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands before a person's name and is none of it, as the resource {@code titles.txt} has it.
 */
final class Titles {

  private final Set<String> titles = new HashSet<>();

  private Titles(Table table) {
    table.rows().forEach(row -> titles.addAll(List.of(row.column(0).split("\\s+"))));
  }

  static Titles shipped() {
    return new Titles(Table.shipped("titles.txt"));
  }

  /**
   * The name without the titles before it: "Sen. Rand Paul", "Virginia Gov. Bob McDonnell" and
   * "President Xi" are "Rand Paul", "Bob McDonnell" and "Xi". Where it is titles alone, the whole.
   */
  String without(String name) {
    String[] words = NameKey.SPACES.split(name.strip());
    int begin = 0;
    for (int i = 0; i < words.length - 1; i++) {
      boolean after = i == begin || words.length - i > 2;
      if (after && titles.contains(key(words[i]))) {
        begin = i + 1;
      }
    }
    return begin == 0 ? name : String.join(" ", List.of(words).subList(begin, words.length));
  }

  private static String key(String word) {
    return Folding.fold(word).replace(".", "");
  }
}

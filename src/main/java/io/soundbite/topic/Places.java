package io.soundbite.topic;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the places of a word, a phrase or a pattern in a text. */
interface Places {

  /** In ascending order; those of a phrase are the places of its last word. */
  int[] in(TextWords text);

  /** A word in any of its forms, given by their keys; see {@link TermForms}. */
  static Places ofWord(List<Long> keys) {
    return text -> text.places(keys);
  }

  /** The words that meet a test, folded in case and accents. */
  static Places ofPattern(Predicate<String> test) {
    return text -> text.places(test);
  }

  /**
   * Words in this order, up to {@code slop} moves apart.
   *
   * <p>As Lucene's SloppyPhraseMatcher counts: where the i-th word stands at p<sub>i</sub>, the
   * moves are the largest p<sub>i</sub> - i less the smallest. The least window over the lists is
   * found by moving on the word that is behind, which takes time linear in the places.
   */
  static Places ofPhrase(List<Places> words, int slop) {
    return text -> phrase(words.stream().map(word -> word.in(text)).toList(), slop);
  }

  private static int[] phrase(List<int[]> places, int slop) {
    int[] found = new int[places.getFirst().length + 1];
    int count = 0;
    int[] at = new int[places.size()];
    while (inRange(places, at)) {
      int behind = 0;
      int ahead = 0;
      for (int i = 1; i < at.length; i++) {
        behind = adjusted(places, at, i) < adjusted(places, at, behind) ? i : behind;
        ahead = adjusted(places, at, i) > adjusted(places, at, ahead) ? i : ahead;
      }
      if (adjusted(places, at, ahead) - adjusted(places, at, behind) <= slop) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = places.getLast()[at[at.length - 1]];
        Arrays.setAll(at, i -> at[i] + 1);
      } else {
        at[behind]++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean inRange(List<int[]> places, int[] at) {
    for (int i = 0; i < at.length; i++) {
      if (at[i] >= places.get(i).length) {
        return false;
      }
    }
    return true;
  }

  private static int adjusted(List<int[]> places, int[] at, int word) {
    return places.get(word)[at[word]] - word;
  }
}

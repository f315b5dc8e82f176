package io.soundbite.cli;

import io.soundbite.text.Folding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far names are from one that somebody typed: for each word typed, the letters that are wrong,
 * missing or too many in the most similar word of the name, or have changed places with their
 * neighbours. These are the errors of Damerau, "A technique for computer detection and correction
 * of spelling errors" (1964), no letter taken twice. A word that goes on where the typed one ends
 * is one letter away.
 */
final class NameDistance {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** No word is further away than this. */
  private static final int FAR = 3;

  /** In a word so long two letters may be wrong, in one half as long one. */
  private static final int LONG = 6;

  private final List<String> typed;

  NameDistance(String typed) {
    this.typed = words(typed);
  }

  private static List<String> words(String name) {
    return WORD.matcher(Folding.fold(name)).results().map(MatchResult::group).toList();
  }

  /** The sum over the words typed. */
  int to(String name) {
    List<String> words = words(name);
    return typed.stream().mapToInt(word -> nearest(word, words)).sum();
  }

  /** Whether the last word typed, mostly a surname, is nearly one of the name. */
  boolean isNear(String name) {
    return !typed.isEmpty()
        && nearest(typed.getLast(), words(name))
            <= Math.min(2, typed.getLast().length() * 2 / LONG);
  }

  private static int nearest(String word, List<String> words) {
    return words.stream().mapToInt(other -> between(word, other)).min().orElse(FAR);
  }

  private static int between(String word, String other) {
    if (word.equals(other)) {
      return 0;
    }
    if (other.startsWith(word)) {
      return 1;
    }
    return Math.abs(word.length() - other.length()) < FAR
        ? Math.min(FAR, aligned(word, other))
        : FAR;
  }

  private static int aligned(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, i, b, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, int i, String b, int j, int[][] cost) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = cost[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}

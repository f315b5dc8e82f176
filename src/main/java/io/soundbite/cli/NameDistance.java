package io.soundbite.cli;

import io.soundbite.given.EditDistance;
import io.soundbite.text.Folding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far names are from one that somebody typed: for each word typed, the letters that are wrong,
 * missing, too many or in each other's places in the most similar word of the name ({@link
 * EditDistance#between}). A word that goes on where the typed one ends is one letter away.
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
        ? Math.min(FAR, EditDistance.between(word, other))
        : FAR;
  }
}

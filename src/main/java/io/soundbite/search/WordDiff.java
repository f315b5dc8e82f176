package io.soundbite.search;

import io.soundbite.search.WordChange.Kind;
import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the longest common subsequence of the words of two texts, by dynamic programming. */
final class WordDiff {

  /** Larger tables are not made. */
  private static final int MOST_CELLS = 4_000_000;

  private final List<String> first;
  private final List<String> second;
  private final List<String> firstFolded;
  private final List<String> secondFolded;
  private final List<WordChange> changes = new ArrayList<>();

  WordDiff(String first, String second) {
    this.first = words(first);
    this.second = words(second);
    this.firstFolded = this.first.stream().map(WordDiff::folded).toList();
    this.secondFolded = this.second.stream().map(WordDiff::folded).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !folded(word).isEmpty()).toList();
  }

  private static String folded(String word) {
    String folded = Folding.fold(word);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  List<WordChange> changes() {
    int begin = 0;
    int end = first.size();
    int otherEnd = second.size();
    while (begin < Math.min(end, otherEnd) && same(begin, begin)) {
      add(Kind.KEPT, second.get(begin++));
    }
    while (Math.min(end, otherEnd) > begin && same(end - 1, otherEnd - 1)) {
      end--;
      otherEnd--;
    }
    change(begin, end, otherEnd);
    for (int i = otherEnd; i < second.size(); i++) {
      add(Kind.KEPT, second.get(i));
    }
    return WordChange.joined(changes);
  }

  private boolean same(int one, int other) {
    return firstFolded.get(one).equals(secondFolded.get(other));
  }

  private void add(Kind kind, String word) {
    changes.add(new WordChange(kind, word));
  }

  private void change(int begin, int end, int otherEnd) {
    boolean tooLong = (long) (end - begin + 1) * (otherEnd - begin + 1) > MOST_CELLS;
    int[][] common = tooLong ? new int[0][] : common(begin, end, otherEnd);
    int i = begin;
    int j = begin;
    while (i < end && j < otherEnd && !tooLong) {
      if (same(i, j)) {
        add(Kind.KEPT, second.get(j++));
        i++;
      } else if (common[i - begin + 1][j - begin] >= common[i - begin][j - begin + 1]) {
        add(Kind.LEFT_OUT, first.get(i++));
      } else {
        add(Kind.PUT_IN, second.get(j++));
      }
    }
    while (i < end) {
      add(Kind.LEFT_OUT, first.get(i++));
    }
    while (j < otherEnd) {
      add(Kind.PUT_IN, second.get(j++));
    }
  }

  /** By two places, how many words the texts have in common from there on. */
  private int[][] common(int begin, int end, int otherEnd) {
    int[][] common = new int[end - begin + 1][otherEnd - begin + 1];
    for (int i = end - begin - 1; i >= 0; i--) {
      for (int j = otherEnd - begin - 1; j >= 0; j--) {
        common[i][j] =
            same(begin + i, begin + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}

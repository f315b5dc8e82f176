package io.soundbite.search;

import io.soundbite.search.WordChange.Kind;
import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest common subsequence of the words of two texts, by dynamic programming; of
 * several the one in the fewest runs, so that a word is kept beside its neighbours, not far away.
 */
final class WordDiff {

  /** Larger tables are not made. */
  private static final int MOST_CELLS = 2_000_000;

  /** What a word is worth that is kept: more than there can be runs. */
  private static final int POINT = 1 << 11;

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

  /** The words as they are written; what has no letter and no digit is none. */
  static List<String> words(String text) {
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
    Worth worth = tooLong ? null : new Worth(begin, end, otherEnd);
    int i = begin;
    int j = begin;
    boolean kept = false;
    while (i < end && j < otherEnd && worth != null) {
      kept = worth.isKept(i, j, kept);
      if (kept) {
        add(Kind.KEPT, second.get(j++));
        i++;
      } else if (worth.of(i + 1, j) >= worth.of(i, j + 1)) {
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

  /**
   * By two places, what can be made of the words from there on: a point for each that both have,
   * less a small part of one for each run of them that begins.
   */
  private final class Worth {
    private final int begin;

    /** Behind words that are not kept, and behind one that is. */
    private final int[][] apart;

    private final int[][] behindKept;

    Worth(int begin, int end, int otherEnd) {
      this.begin = begin;
      this.apart = new int[end - begin + 1][otherEnd - begin + 1];
      this.behindKept = new int[end - begin + 1][otherEnd - begin + 1];
      for (int i = end - begin - 1; i >= 0; i--) {
        for (int j = otherEnd - begin - 1; j >= 0; j--) {
          int skipped = Math.max(apart[i + 1][j], apart[i][j + 1]);
          int kept = same(begin + i, begin + j) ? POINT + behindKept[i + 1][j + 1] : 0;
          apart[i][j] = Math.max(skipped, kept - 1);
          behindKept[i][j] = Math.max(skipped, kept);
        }
      }
    }

    int of(int i, int j) {
      return apart[i - begin][j - begin];
    }

    /**
     * Whether the words here are one that is best kept.
     *
     * @param behind whether the words before were
     */
    boolean isKept(int i, int j, boolean behind) {
      int kept = POINT + behindKept[i - begin + 1][j - begin + 1] - (behind ? 0 : 1);
      return same(i, j) && kept >= Math.max(of(i + 1, j), of(i, j + 1));
    }
  }
}

package io.soundbite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of words in which two texts are equal, or in which they differ.
 *
 * @param kind whether the words stand in both, in the first, or in the second
 * @param words as they are written; those in both, as in the second
 */
public record WordChange(Kind kind, String words) {

  /** Where words stand. */
  public enum Kind {
    /** In both texts. */
    KEPT,
    /** In the first alone. */
    LEFT_OUT,
    /** In the second alone. */
    PUT_IN
  }

  /**
   * How one text becomes the other, in the order of the words: as much as possible is kept (longest
   * common subsequence, in as few runs as can be), whatever its case and marks. What stands between
   * the equal beginnings and ends of two texts is taken as changed altogether where it is long,
   * some 1,400 words in each.
   */
  public static List<WordChange> between(String first, String second) {
    return new WordDiff(first, second).changes();
  }

  /**
   * The same for a person to read: words that both texts have by chance, no more than are replaced
   * on either side of them, are not kept. Where less than half of the shorter text stands in the
   * longer, two words or more together, nothing is: all of the first is left out, and all of the
   * second put in.
   */
  public static List<WordChange> readable(String first, String second) {
    return new ReadableDiff(first, second).changes();
  }

  /** The changes as one line: "A door is open [-by the width of a hand-] {+today+}". */
  public static String marked(List<WordChange> changes) {
    return changes.stream().map(WordChange::toString).collect(Collectors.joining(" "));
  }

  /** Joins neighbours of one kind. */
  static List<WordChange> joined(List<WordChange> words) {
    List<WordChange> joined = new ArrayList<>();
    for (WordChange next : words) {
      if (!joined.isEmpty() && joined.getLast().kind == next.kind) {
        WordChange last = joined.removeLast();
        joined.add(new WordChange(last.kind, last.words + " " + next.words));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case KEPT -> words;
      case LEFT_OUT -> "[-" + words + "-]";
      case PUT_IN -> "{+" + words + "+}";
    };
  }
}

package io.soundbite.search;

import io.soundbite.search.WordChange.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what two texts have in common by chance for changed, as a reader would: "and" between words
 * of which none is the same.
 */
final class ReadableDiff {

  /** Fewer words side by side may be in any two texts. */
  private static final int TOGETHER = 2;

  private final List<String> first;
  private final List<String> second;
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * Words that are replaced, and those that are kept behind them.
   *
   * @param left those left out
   * @param put those put in
   * @param before those kept, as the first text has them
   * @param kept the same as the second has them
   */
  private record Stretch(
      List<String> left, List<String> put, List<String> before, List<String> kept) {

    Stretch() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** How many words stand where others stood. */
    int replaced() {
      return Math.min(left.size(), put.size());
    }

    /** Takes what is kept for replaced, and goes on with another stretch. */
    void goOn(Stretch next) {
      left.addAll(before);
      left.addAll(next.left);
      put.addAll(kept);
      put.addAll(next.put);
      before.clear();
      before.addAll(next.before);
      kept.clear();
      kept.addAll(next.kept);
    }
  }

  ReadableDiff(String first, String second) {
    this.first = WordDiff.words(first);
    this.second = WordDiff.words(second);
    part(new WordDiff(first, second).changes());
  }

  private void part(List<WordChange> changes) {
    int place = 0;
    Stretch last = new Stretch();
    stretches.add(last);
    for (WordChange change : changes) {
      List<String> words = List.of(change.words().split(" ", -1));
      if (change.kind() != Kind.KEPT && !last.kept.isEmpty()) {
        last = new Stretch();
        stretches.add(last);
      }
      switch (change.kind()) {
        case KEPT -> {
          last.before.addAll(first.subList(place, place + words.size()));
          last.kept.addAll(words);
        }
        case LEFT_OUT -> last.left.addAll(words);
        case PUT_IN -> last.put.addAll(words);
      }
      place += change.kind() == Kind.PUT_IN ? 0 : words.size();
    }
  }

  List<WordChange> changes() {
    int i = 0;
    while (i + 1 < stretches.size()) {
      Stretch next = stretches.get(i + 1);
      if (stretches.get(i).kept.size() <= Math.min(stretches.get(i).replaced(), next.replaced())) {
        stretches.get(i).goOn(next);
        stretches.remove(i + 1);
        i = Math.max(0, i - 1);
      } else {
        i++;
      }
    }
    return isOfTheOther() ? written() : replaced();
  }

  /** Whether half of the shorter text stands together in the longer. */
  private boolean isOfTheOther() {
    int together =
        stretches.stream()
            .mapToInt(stretch -> stretch.kept.size())
            .filter(size -> size >= TOGETHER || size == first.size())
            .sum();
    return 2 * together >= Math.min(first.size(), second.size());
  }

  private List<WordChange> replaced() {
    return List.of(
        new WordChange(Kind.LEFT_OUT, String.join(" ", first)),
        new WordChange(Kind.PUT_IN, String.join(" ", second)));
  }

  private List<WordChange> written() {
    List<WordChange> changes = new ArrayList<>();
    for (Stretch stretch : stretches) {
      add(changes, Kind.LEFT_OUT, stretch.left);
      add(changes, Kind.PUT_IN, stretch.put);
      add(changes, Kind.KEPT, stretch.kept);
    }
    return changes;
  }

  private static void add(List<WordChange> changes, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      changes.add(new WordChange(kind, String.join(" ", words)));
    }
  }
}

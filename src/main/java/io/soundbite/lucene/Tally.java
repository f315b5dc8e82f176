package io.soundbite.lucene;

import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import java.io.IOException;

/** Counts by the values of one field. */
sealed interface Tally extends Counter permits SumTally, DistinctTally {

  /**
   * What to count.
   *
   * @param unit what the hits are
   * @param home which documents hold the values
   * @param field the Lucene field of the values
   * @param counting what is counted; never by another name what HITS says
   * @param dimension what the values are; of times counted by hits the day, which the others gather
   */
  record Kind(Unit unit, Unit home, String field, Counting counting, Dimension dimension) {

    static Kind of(Dimension dimension, Unit unit, Counting asked) {
      return of(dimension, unit, asked, Collapse.NONE);
    }

    static Kind of(Dimension dimension, Unit unit, Counting asked, Collapse collapse) {
      Counting counting = counting(asked, unit, collapse);
      Unit home =
          switch (counting) {
            case HITS, GROUPS, OUTLETS -> Layout.home(dimension, unit);
            case ARTICLES, QUOTES, DISTINCT_QUOTES -> Layout.home(dimension, Unit.QUOTE);
          };
      boolean byDay = dimension.isTime() && adds(counting);
      return new Kind(
          unit, home, Layout.values(dimension, home), counting, byDay ? Dimension.DAY : dimension);
    }

    /** What is counted, by the name HITS where it is every hit, and GROUPS where they collapse. */
    static Counting counting(Counting asked, Unit unit, Collapse collapse) {
      if (asked == Counting.HITS && collapse != Collapse.NONE) {
        return Counting.GROUPS;
      }
      return asked == unit.itself() ? Counting.HITS : asked;
    }

    /** Whether the count of a month is the sum of those of its days. */
    private static boolean adds(Counting counting) {
      return counting == Counting.HITS || counting == Counting.QUOTES;
    }
  }

  static Tally of(Kind kind, View view) throws IOException {
    Vocabulary vocabulary = view.vocabulary(kind.field());
    return Kind.adds(kind.counting())
        ? new SumTally(kind, vocabulary)
        : new DistinctTally(kind, vocabulary, view);
  }

  /** By the number of the value in the vocabulary, how many there are. */
  int[] counts();
}

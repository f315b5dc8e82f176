package io.soundbite.lucene;

import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.io.IOException;

/** Counts by the values of one field. */
sealed interface Tally extends Counter permits SumTally, DistinctTally {

  /**
   * What to count.
   *
   * <p>The values of an article are those of all its quotes. Where quotes that are less certain are
   * left out, what is counted by the values of quotes, or counts quotes, goes through the quotes.
   *
   * @param unit what the hits are
   * @param home which documents hold the values
   * @param field the Lucene field of the values
   * @param counting what is counted; never by another name what HITS says
   * @param dimension what the values are; of times counted by hits the day, which the others gather
   * @param confidence how certain a quote of an article is to be at least that it counts; 0 where
   *     none is to be left out, or none is looked at
   */
  record Kind(
      Unit unit,
      Unit home,
      String field,
      Counting counting,
      Dimension dimension,
      double confidence) {

    /** Over all quotes. */
    static Kind of(Dimension dimension, Unit unit, Counting asked) {
      return of(dimension, unit, asked, Collapse.NONE, 0);
    }

    static Kind of(Dimension dimension, Counting asked, SearchRequest request, Unit unit) {
      return of(dimension, unit, asked, request.collapse(), request.confidence());
    }

    private static Kind of(
        Dimension dimension, Unit unit, Counting asked, Collapse collapse, double confidence) {
      Counting counting = counting(asked, unit, collapse);
      boolean countsQuotes = Counted.areOfQuotes(counting);
      boolean byQuote =
          confidence > 0 && unit == Unit.ARTICLE && (countsQuotes || Layout.areOfQuotes(dimension));
      Unit holder = byQuote || countsQuotes ? Unit.QUOTE : unit;
      Unit home = Layout.home(dimension, holder);
      boolean byDay = !byQuote && dimension.isTime() && adds(counting);
      return new Kind(
          unit,
          home,
          Layout.values(dimension, home),
          counting,
          byDay ? Dimension.DAY : dimension,
          byQuote ? confidence : 0);
    }

    /** Whether quotes that are less certain are left out. */
    boolean leavesOut() {
      return confidence > 0;
    }

    /** What is counted, by the name HITS where it is every hit, and GROUPS where they collapse. */
    static Counting counting(Counting asked, Unit unit, Collapse collapse) {
      if (asked == Counting.HITS && collapse != Collapse.NONE) {
        return Counting.GROUPS;
      }
      return asked == unit.itself() ? Counting.HITS : asked;
    }

    /** Whether what is counted is all hits, or all quotes. */
    private boolean adds() {
      return !leavesOut() && adds(counting);
    }

    /** Whether the count of a month is the sum of those of its days. */
    private static boolean adds(Counting counting) {
      return counting == Counting.HITS || counting == Counting.QUOTES;
    }
  }

  static Tally of(Kind kind, View view) throws IOException {
    Vocabulary vocabulary = view.vocabulary(kind.field());
    return kind.adds() ? new SumTally(kind, vocabulary) : new DistinctTally(kind, vocabulary, view);
  }

  Counts counts();
}

package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Counts by value how many different articles, outlets, words or groups of copies there are among
 * the hits.
 *
 * <p>Each of those has a number, and so has each value: a pair of numbers that comes for the first
 * time counts, and none twice. The pairs are kept in one table of {@code long}s, so memory grows
 * with what is counted, not with the hits.
 */
final class DistinctTally implements Tally {

  private final Kind kind;
  private final Vocabulary vocabulary;
  private final Counted counted;

  /** By the number of a value, that of what it counts for: itself, or the first day of a month. */
  private final int[] standsFor;

  private final int[] counts;

  /** What was counted, by its number, and what of that has any value. */
  private final BitSet all = new BitSet();

  private final BitSet having = new BitSet();
  private final LongNumbers pairs = new LongNumbers();

  DistinctTally(Kind kind, Vocabulary vocabulary, View view) throws IOException {
    this.kind = kind;
    this.vocabulary = vocabulary;
    this.counted = counted(kind, view);
    this.standsFor = kind.dimension().isTime() ? firstDays(kind.dimension()) : new int[0];
    this.counts = new int[vocabulary.size()];
  }

  private static Counted counted(Kind kind, View view) {
    return kind.leavesOut()
        ? new Counted(kind.unit(), kind.counting(), true, view)
        : new Counted(kind.unit(), kind.counting(), view);
  }

  private int[] firstDays(Dimension dimension) throws IOException {
    int[] first = new int[vocabulary.size()];
    String last = "";
    for (int day = 0; day < first.length; day++) {
      String period = Periods.of(dimension, vocabulary.shown(day));
      first[day] = period.equals(last) ? first[day - 1] : day;
      last = period;
    }
    return first;
  }

  @Override
  public Counts counts() {
    return new Counts(counts, all.cardinality(), having.cardinality());
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    HeldValues values = new HeldValues(context, vocabulary);
    return counted.leaf(
        context,
        CertainQuotes.filter(context, kind.confidence()),
        (quote, article, number) -> {
          values.hold(kind.home() == Unit.QUOTE ? quote : article);
          for (int i = 0; i < values.size(); i++) {
            add(values.number(i), number);
          }
          all.set(number);
          if (values.size() > 0) {
            having.set(number);
          }
        });
  }

  private void add(int value, int key) {
    int number = standsFor.length == 0 ? value : standsFor[value];
    if (pairs.isNew(((long) number << Integer.SIZE) | key)) {
      counts[number]++;
    }
  }
}

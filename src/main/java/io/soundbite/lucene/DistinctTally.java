package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

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
  private final Vocabulary outlets;

  /** By the number of a value, that of what it counts for: itself, or the first day of a month. */
  private final int[] standsFor;

  private final int[] counts;
  private final LongNumbers pairs = new LongNumbers();
  private final LongNumbers words = new LongNumbers();
  private final LongNumbers groups = new LongNumbers();
  private final View view;

  DistinctTally(Kind kind, Vocabulary vocabulary, View view) throws IOException {
    this.kind = kind;
    this.vocabulary = vocabulary;
    this.outlets = view.vocabulary(Layout.values(Dimension.SOURCE, Unit.ARTICLE));
    this.standsFor = kind.dimension().isTime() ? firstDays(kind.dimension()) : new int[0];
    this.counts = new int[vocabulary.size()];
    this.view = view;
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
  public int[] counts() {
    return counts;
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  private void add(int value, int key) {
    int number = standsFor.length == 0 ? value : standsFor[value];
    if (pairs.isNew(((long) number << Integer.SIZE) | key)) {
      counts[number]++;
    }
  }

  private final class Segment implements Leaf {
    private final int base;
    private final BitSet articles;
    private final HeldValues values;
    private final SortedSetDocValues sources;
    private final int[] sourceNumbers;
    private final NumericDocValues hashes;
    private final KnownCopies.@Nullable Leaf families;

    Segment(LeafReaderContext context) throws IOException {
      base = context.docBase;
      articles = Blocks.articles(context);
      values = new HeldValues(context, vocabulary);
      sources = DocValues.getSortedSet(context.reader(), outlets.field());
      sourceNumbers = outlets.numbers(context);
      hashes = DocValues.getNumeric(context.reader(), Layout.WORDS);
      families = kind.counting() == Counting.GROUPS ? view.copies(kind.unit()).leaf(context) : null;
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        int document = documents[i];
        if (kind.unit() == Unit.QUOTE) {
          count(document, articles.nextSetBit(document));
        } else if (kind.counting() == Counting.OUTLETS || kind.counting() == Counting.GROUPS) {
          count(document, document);
        } else {
          for (int quote = Blocks.first(articles, document); quote < document; quote++) {
            count(quote, document);
          }
        }
      }
    }

    private void count(int quote, int article) throws IOException {
      int key = key(quote, article);
      if (key == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      values.hold(kind.home() == Unit.QUOTE ? quote : article);
      for (int i = 0; i < values.size(); i++) {
        add(values.number(i), key);
      }
    }

    /** The number of what is counted; none where the article has no source. */
    private int key(int quote, int article) throws IOException {
      return switch (kind.counting()) {
        case ARTICLES -> base + article;
        case OUTLETS ->
            sources.advanceExact(article)
                ? sourceNumbers[(int) sources.nextOrd()]
                : DocIdSetIterator.NO_MORE_DOCS;
        case DISTINCT_QUOTES -> {
          hashes.advanceExact(quote);
          yield words.number(hashes.longValue());
        }
        case GROUPS -> groups.number(family(kind.unit() == Unit.QUOTE ? quote : article));
        case HITS, QUOTES -> throw new IllegalStateException("Counted by their sum: " + kind);
      };
    }

    private long family(int document) throws IOException {
      return Objects.requireNonNull(families, "no groups are counted").family(document);
    }
  }
}

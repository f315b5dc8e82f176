package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Dimension;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts, of the families of quotes asked for, how many articles and outlets carry each. */
final class Spread implements Counter {

  private final View view;
  private final Vocabulary sources;
  private final LongNumbers families = new LongNumbers();
  private final LongNumbers pairs = new LongNumbers();

  // By the number of a family.
  private int[] articles = {};
  private int[] outlets = {};
  private int[] lastArticle = {};
  private long[] firstDate = {};

  Spread(View view) {
    this.view = view;
    this.sources = view.vocabulary(Layout.values(Dimension.SOURCE, Unit.ARTICLE));
  }

  /** Notes the families of the quotes that it is given; to be used first. */
  Counter asked() {
    return context -> {
      KnownCopies.Leaf copies = view.copies(Unit.QUOTE).leaf(context);
      return Threads.each(quote -> families.number(copies.family(quote)));
    };
  }

  /** Counts the quotes of the families noted; to be given all quotes. */
  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    if (articles.length != families.size()) {
      begin();
    }
    KnownCopies.Leaf copies = view.copies(Unit.QUOTE).leaf(context);
    NumericDocValues dates = DocValues.getNumeric(context.reader(), Layout.QUOTE_DATE);
    SortedSetDocValues values = DocValues.getSortedSet(context.reader(), sources.field());
    int[] numbers = sources.numbers(context);
    var blocks = Blocks.articles(context);
    return Threads.each(
        quote -> {
          int family = families.find(copies.family(quote));
          int article = blocks.nextSetBit(quote);
          if (family < 0 || lastArticle[family] == context.docBase + article) {
            return;
          }
          lastArticle[family] = context.docBase + article;
          articles[family]++;
          if (dates.advanceExact(quote)) {
            firstDate[family] = Math.min(firstDate[family], dates.longValue());
          }
          if (values.advanceExact(article)) {
            long pair = ((long) family << Integer.SIZE) | numbers[(int) values.nextOrd()];
            outlets[family] += pairs.isNew(pair) ? 1 : 0;
          }
        });
  }

  private void begin() {
    articles = new int[families.size()];
    outlets = new int[families.size()];
    lastArticle = new int[families.size()];
    Arrays.fill(lastArticle, -1);
    firstDate = new long[families.size()];
    Arrays.fill(firstDate, Ranking.noDate(Sort.OLDEST));
  }

  /** How many families there are. */
  int size() {
    return families.size();
  }

  /** Whether more articles than one carry a family, by its number. */
  boolean isShared(int family) {
    return articles.length > family && articles[family] > 1;
  }

  /** How many families more articles than one carry. */
  int shared() {
    return (int) Arrays.stream(articles).filter(count -> count > 1).count();
  }

  long family(int number) {
    return families.value(number);
  }

  /** Which of two families comes first, by their numbers. */
  Comparator<Integer> order(Sort sort) {
    Comparator<Integer> ties = Comparator.comparingLong(families::value);
    Comparator<Integer> oldest =
        Comparator.<Integer>comparingLong(family -> firstDate[family]).thenComparing(ties);
    Comparator<Integer> newest =
        Comparator.<Integer>comparingLong(
                family ->
                    firstDate[family] == Ranking.noDate(Sort.OLDEST)
                        ? Long.MAX_VALUE
                        : -firstDate[family])
            .thenComparing(ties);
    Comparator<Integer> most =
        Comparator.<Integer>comparingInt(family -> -outlets[family])
            .thenComparingInt(family -> -articles[family])
            .thenComparing(oldest);
    return switch (sort) {
      case RELEVANCE -> most;
      case OLDEST -> oldest;
      case NEWEST -> newest;
    };
  }
}

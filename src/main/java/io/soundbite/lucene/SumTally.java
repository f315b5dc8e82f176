package io.soundbite.lucene;

import io.soundbite.search.Counting;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSet;

/**
 * Counts by adding up: hits, or the quotes of the articles that are hits.
 *
 * <p>Where the hits are quotes and the values stand on their articles, the quotes of an article,
 * which follow each other, are counted together, so that each article is looked at once.
 */
final class SumTally implements Tally {

  private final Kind kind;
  private final Vocabulary vocabulary;
  private final int[] counts;

  /** By number, the last document that was counted for it; kept only where values are joined. */
  private final int[] lastCounted;

  private int document;
  private long total;
  private long having;

  SumTally(Kind kind, Vocabulary vocabulary) {
    this.kind = kind;
    this.vocabulary = vocabulary;
    this.counts = new int[vocabulary.size()];
    this.lastCounted = new int[vocabulary.anyJoined() ? vocabulary.size() : 0];
  }

  @Override
  public Counts counts() {
    return new Counts(counts, total, having);
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(context.reader(), kind.field());
    SortedDocValues single = DocValues.unwrapSingleton(values);
    int[] numbers = vocabulary.numbers(context);
    Leaf leaf =
        single != null
            ? (documents, hits, size) -> countSingle(single, numbers, documents, hits, size)
            : vocabulary.anyJoined()
                ? (documents, hits, size) -> countJoined(values, numbers, documents, hits, size)
                : (documents, hits, size) -> countAll(values, numbers, documents, hits, size);
    if (kind.counting() == Counting.QUOTES) {
      return kind.home() == Unit.QUOTE
          ? new ByQuote(Blocks.articles(context), leaf)
          : new ByNumberOfQuotes(Blocks.articles(context), leaf);
    }
    return kind.unit() == kind.home() ? leaf : new ByArticle(Blocks.articles(context), leaf);
  }

  private void countSingle(
      SortedDocValues values, int[] numbers, int[] documents, int[] hits, int size)
      throws IOException {
    for (int i = 0; i < size; i++) {
      total += hits[i];
      if (values.advanceExact(documents[i])) {
        counts[numbers[values.ordValue()]] += hits[i];
        having += hits[i];
      }
    }
  }

  private void countAll(
      SortedSetDocValues values, int[] numbers, int[] documents, int[] hits, int size)
      throws IOException {
    for (int i = 0; i < size; i++) {
      total += hits[i];
      if (values.advanceExact(documents[i])) {
        having += hits[i];
        int last = -1;
        for (int left = values.docValueCount(); left > 0; left--) {
          int number = numbers[(int) values.nextOrd()];
          if (number != last) { // another spelling of the same value stands next to it
            counts[number] += hits[i];
          }
          last = number;
        }
      }
    }
  }

  /** Counts each document once a number, wherever the values that have it stand. */
  private void countJoined(
      SortedSetDocValues values, int[] numbers, int[] documents, int[] hits, int size)
      throws IOException {
    for (int i = 0; i < size; i++) {
      total += hits[i];
      if (values.advanceExact(documents[i])) {
        document++;
        having += hits[i];
        for (int left = values.docValueCount(); left > 0; left--) {
          int number = numbers[(int) values.nextOrd()];
          if (lastCounted[number] != document) {
            lastCounted[number] = document;
            counts[number] += hits[i];
          }
        }
      }
    }
  }

  /** Turns runs of quotes into their articles, each with the number of its quotes. */
  private static final class ByArticle implements Leaf {
    private final BitSet articles;
    private final Leaf leaf;
    private final int[] parents = new int[HitCollector.BUFFER];
    private final int[] weights = new int[HitCollector.BUFFER];

    ByArticle(BitSet articles, Leaf leaf) {
      this.articles = articles;
      this.leaf = leaf;
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      int runs = 0;
      int article = -1;
      for (int i = 0; i < size; i++) {
        if (documents[i] > article) {
          article = articles.nextSetBit(documents[i]);
          parents[runs] = article;
          weights[runs++] = 0;
        }
        weights[runs - 1] += hits[i];
      }
      leaf.count(parents, weights, runs);
    }
  }

  /** Turns articles into their quotes. */
  private static final class ByQuote implements Leaf {
    private final BitSet articles;
    private final Leaf leaf;
    private final int[] quotes = new int[HitCollector.BUFFER];

    ByQuote(BitSet articles, Leaf leaf) {
      this.articles = articles;
      this.leaf = leaf;
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      int gathered = 0;
      for (int i = 0; i < size; i++) {
        for (int quote = Blocks.first(articles, documents[i]); quote < documents[i]; quote++) {
          quotes[gathered++] = quote;
          if (gathered == quotes.length) {
            leaf.count(quotes, HitCollector.ONES, gathered);
            gathered = 0;
          }
        }
      }
      leaf.count(quotes, HitCollector.ONES, gathered);
    }
  }

  /** Gives each article the weight of its quotes. */
  private record ByNumberOfQuotes(BitSet articles, Leaf leaf) implements Leaf {
    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      int[] weights = new int[size];
      for (int i = 0; i < size; i++) {
        weights[i] = documents[i] - Blocks.first(articles, documents[i]);
      }
      leaf.count(documents, weights, size);
    }
  }
}

package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSet;

/**
 * Leads from hits to what is counted of them, the hits themselves, articles, quotes, different
 * words, outlets or groups of copies, each of which has a number.
 */
final class Counted {

  private static final int NONE = -1;

  private final Unit unit;
  private final Counting counting;
  private final boolean byQuote;
  private final View view;
  private final LongNumbers words = new LongNumbers();
  private final LongNumbers groups = new LongNumbers();

  /** By their quotes, where those are counted. */
  Counted(Unit unit, Counting counting, View view) {
    this(unit, counting, areOfQuotes(counting), view);
  }

  /**
   * @param unit what the hits are
   * @param byQuote whether articles are counted by each of their quotes
   */
  Counted(Unit unit, Counting counting, boolean byQuote, View view) {
    this.unit = unit;
    this.counting = counting;
    this.byQuote = byQuote;
    this.view = view;
  }

  /** Takes what is counted, one after the other. */
  interface Each {

    /**
     * Takes one.
     *
     * @param quote the quote it is counted by; the article where no quote is
     * @param article the article of that quote
     * @param number its number: of the same thing the same
     */
    void count(int quote, int article, int number) throws IOException;
  }

  /** Which documents are counted by, the quotes, or the articles where no quote is. */
  interface Filter {
    boolean has(int document) throws IOException;
  }

  /** Numbers what is counted; {@link #NONE} where that is nothing. */
  private interface Numbers {
    int of(int quote, int article) throws IOException;
  }

  /** Hands on what is counted in one segment, its documents in their order. */
  Counter.Leaf leaf(LeafReaderContext context, Filter filter, Each each) throws IOException {
    BitSet articles = Blocks.articles(context);
    Numbers numbers = numbers(context);
    return (documents, hits, size) -> {
      for (int i = 0; i < size; i++) {
        int document = documents[i];
        if (unit == Unit.QUOTE) {
          count(document, articles.nextSetBit(document), numbers, filter, each);
        } else if (byQuote) {
          for (int quote = Blocks.first(articles, document); quote < document; quote++) {
            count(quote, document, numbers, filter, each);
          }
        } else {
          count(document, document, numbers, filter, each);
        }
      }
    };
  }

  /** Whether what is counted is counted by quotes, whatever the hits are. */
  static boolean areOfQuotes(Counting counting) {
    return switch (counting) {
      case ARTICLES, QUOTES, DISTINCT_QUOTES -> true;
      case HITS, OUTLETS, GROUPS -> false;
    };
  }

  private static void count(int quote, int article, Numbers numbers, Filter filter, Each each)
      throws IOException {
    int number = filter.has(quote) ? numbers.of(quote, article) : NONE;
    if (number != NONE) {
      each.count(quote, article, number);
    }
  }

  private Numbers numbers(LeafReaderContext context) throws IOException {
    int base = context.docBase;
    return switch (counting) {
      case HITS -> (quote, article) -> base + (unit == Unit.QUOTE ? quote : article);
      case QUOTES -> (quote, article) -> base + quote;
      case ARTICLES -> (quote, article) -> base + article;
      case OUTLETS -> outlets(context);
      case DISTINCT_QUOTES -> {
        NumericDocValues hashes = DocValues.getNumeric(context.reader(), Layout.WORDS);
        yield (quote, article) -> {
          hashes.advanceExact(quote);
          return words.number(hashes.longValue());
        };
      }
      case GROUPS -> {
        KnownCopies.Leaf families = view.copies(unit).leaf(context);
        yield (quote, article) ->
            groups.number(families.family(unit == Unit.QUOTE ? quote : article));
      }
    };
  }

  /** An article without a source is not counted. */
  private Numbers outlets(LeafReaderContext context) throws IOException {
    Vocabulary outlets = view.vocabulary(Layout.values(Dimension.SOURCE, Unit.ARTICLE));
    SortedSetDocValues sources = DocValues.getSortedSet(context.reader(), outlets.field());
    int[] numbers = outlets.numbers(context);
    return (quote, article) ->
        sources.advanceExact(article) ? numbers[(int) sources.nextOrd()] : NONE;
  }
}

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
 * Leads from hits to what is counted of them, the hits themselves, articles, quotes, different
 * words, outlets or groups of copies, each of which has a number.
 */
final class Counted {

  private final Unit unit;
  private final Counting counting;
  private final View view;
  private final Vocabulary outlets;
  private final LongNumbers words = new LongNumbers();
  private final LongNumbers groups = new LongNumbers();

  /**
   * @param unit what the hits are
   */
  Counted(Unit unit, Counting counting, View view) {
    this.unit = unit;
    this.counting = counting;
    this.view = view;
    this.outlets = view.vocabulary(Layout.values(Dimension.SOURCE, Unit.ARTICLE));
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

  /** Hands on what is counted in one segment, its documents in their order. */
  Counter.Leaf leaf(LeafReaderContext context, Each each) throws IOException {
    return new Segment(context, each);
  }

  private boolean countsByQuote() {
    return switch (counting) {
      case ARTICLES, QUOTES, DISTINCT_QUOTES -> true;
      case HITS, OUTLETS, GROUPS -> unit == Unit.QUOTE;
    };
  }

  private final class Segment implements Counter.Leaf {
    private final Each each;
    private final int base;
    private final BitSet articles;
    private final SortedSetDocValues sources;
    private final int[] sourceNumbers;
    private final NumericDocValues hashes;
    private final KnownCopies.@Nullable Leaf families;

    Segment(LeafReaderContext context, Each each) throws IOException {
      this.each = each;
      base = context.docBase;
      articles = Blocks.articles(context);
      sources = DocValues.getSortedSet(context.reader(), outlets.field());
      sourceNumbers = outlets.numbers(context);
      hashes = DocValues.getNumeric(context.reader(), Layout.WORDS);
      families = counting == Counting.GROUPS ? view.copies(unit).leaf(context) : null;
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        int document = documents[i];
        if (unit == Unit.QUOTE) {
          count(document, articles.nextSetBit(document));
        } else if (countsByQuote()) {
          for (int quote = Blocks.first(articles, document); quote < document; quote++) {
            count(quote, document);
          }
        } else {
          count(document, document);
        }
      }
    }

    private void count(int quote, int article) throws IOException {
      int number = number(quote, article);
      if (number != DocIdSetIterator.NO_MORE_DOCS) {
        each.count(quote, article, number);
      }
    }

    /** The number of what is counted; none where the article has no source. */
    private int number(int quote, int article) throws IOException {
      return switch (counting) {
        case HITS, QUOTES -> base + quote;
        case ARTICLES -> base + article;
        case OUTLETS ->
            sources.advanceExact(article)
                ? sourceNumbers[(int) sources.nextOrd()]
                : DocIdSetIterator.NO_MORE_DOCS;
        case DISTINCT_QUOTES -> {
          hashes.advanceExact(quote);
          yield words.number(hashes.longValue());
        }
        case GROUPS -> groups.number(family(unit == Unit.QUOTE ? quote : article));
      };
    }

    private long family(int document) throws IOException {
      return Objects.requireNonNull(families, "no groups are counted").family(document);
    }
  }
}

package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Counting;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Counts the hits that fit one more query, or what there is of them: articles, outlets, different
 * words. The query goes along with the hits, and skips what lies between them.
 */
final class BucketTally implements Counter {

  private final Weight query;
  private final Counting counting;
  private final Counted counted;
  private final LongNumbers known = new LongNumbers();
  private long count;

  /**
   * @param query asked of what {@link #asked} says
   * @param unit what the hits are
   * @param counting never by another name what HITS says
   */
  BucketTally(Weight query, Unit unit, Counting counting, View view) {
    this.query = query;
    this.counting = counting;
    this.counted = new Counted(unit, counting, view);
  }

  /** What the query of a bucket is asked of: the hits; their quotes where those are counted. */
  static Unit asked(Unit unit, Counting counting) {
    return switch (counting) {
      case HITS, GROUPS, OUTLETS -> unit;
      case ARTICLES, QUOTES, DISTINCT_QUOTES -> Unit.QUOTE;
    };
  }

  long count() {
    return count;
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    Scorer scorer = query.scorer(context);
    if (scorer == null) {
      return (documents, hits, size) -> {};
    }
    Members members = new Members(scorer);
    return counted.leaf(
        context, members::has, (quote, article, number) -> count += isNew(number) ? 1 : 0);
  }

  private boolean isNew(int number) {
    return counting == Counting.HITS || counting == Counting.QUOTES || known.isNew(number);
  }
}

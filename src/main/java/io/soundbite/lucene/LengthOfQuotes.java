package io.soundbite.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 of quotations, in which all are equally long that are no longer than some sixty-four words,
 * a few sentences. Where one was cut says nothing of how much it is about a word, and the shortest
 * are scraps; but a word among four hundred is less of what was said than one in a sentence.
 */
final class LengthOfQuotes extends Similarity {

  /** In words; their forms, which stand at the same places, are not counted by norms. */
  private static final int USUAL = 64;

  /** That length as norms are written. */
  private static final long SHORTEST = norm(SmallFloat.intToByte4(USUAL));

  private static final Similarity BM25 =
      new BM25Similarity() {
        @Override
        protected float avgFieldLength(CollectionStatistics field) {
          return USUAL;
        }
      };

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    return new NoneShorter(BM25.scorer(boost, field, terms));
  }

  /** Norms are bytes without a sign, and grow with the length. */
  private static long norm(long written) {
    return written & 0xFF;
  }

  private static final class NoneShorter extends SimScorer {
    private final SimScorer scorer;

    NoneShorter(SimScorer scorer) {
      this.scorer = scorer;
    }

    @Override
    public float score(float frequency, long norm) {
      return scorer.score(frequency, longer(norm));
    }

    @Override
    public BulkSimScorer asBulkSimScorer() {
      BulkSimScorer bulk = scorer.asBulkSimScorer();
      return (size, frequencies, norms, scores) -> {
        for (int i = 0; i < size; i++) {
          norms[i] = longer(norms[i]);
        }
        bulk.score(size, frequencies, norms, scores);
      };
    }

    private static long longer(long norm) {
      return Math.max(SHORTEST, norm(norm));
    }

    @Override
    public Explanation explain(Explanation frequency, long norm) {
      return scorer.explain(frequency, longer(norm));
    }
  }
}

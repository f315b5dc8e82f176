package io.soundbite.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25, in which a short article counts more than a long one and a short quotation does not: where
 * one was cut says nothing of how much it is about a word, and the shortest are scraps.
 */
final class LengthOfWords extends PerFieldSimilarityWrapper {

  static final LengthOfWords BM25 = new LengthOfWords();

  private static final float SATURATION = 1.2f;

  /**
   * How many terms of a field count as one in the average length: a word stands as stem and form.
   * Fewer than two, so that the average is what it was when rankings were measured, of which forms
   * were terms only where they are no stems.
   */
  private static final float TERMS = 1.73f;

  private static final Similarity OF_ARTICLES =
      new BM25Similarity() {
        @Override
        protected float avgFieldLength(CollectionStatistics field) {
          return super.avgFieldLength(field) / TERMS;
        }
      };

  private static final Similarity OF_QUOTES = new BM25Similarity(SATURATION, 0);

  private LengthOfWords() {}

  @Override
  public Similarity get(String field) {
    return field.equals(Layout.SAID) ? OF_QUOTES : OF_ARTICLES;
  }
}

package io.soundbite.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25, in which a short article counts more than a long one, and a quotation of a few sentences
 * more than a long one that says the word as often, but not a scrap more than a sentence.
 */
final class LengthOfWords extends PerFieldSimilarityWrapper {

  static final LengthOfWords BM25 = new LengthOfWords();

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

  private static final Similarity OF_QUOTES = new LengthOfQuotes();

  private LengthOfWords() {}

  @Override
  public Similarity get(String field) {
    return field.equals(Layout.SAID) ? OF_QUOTES : OF_ARTICLES;
  }
}

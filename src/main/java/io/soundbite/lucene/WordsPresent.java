package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches documents with a word in a field, by its norm: Lucene keeps 0 for a text without words.
 * So no term is read, however many there are; one number a document is.
 */
final class WordsPresent extends Query {

  private final String field;

  /**
   * @param field one that has norms
   */
  WordsPresent(String field) {
    this.field = field;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        NumericDocValues norms = leaf.reader().getNormValues(field);
        return norms == null
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                TwoPhaseIterator.asDocIdSetIterator(notZero(norms)),
                score(),
                scoreMode,
                leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private static TwoPhaseIterator notZero(NumericDocValues norms) {
    return new TwoPhaseIterator(norms) {
      @Override
      public boolean matches() throws IOException {
        return norms.longValue() != 0;
      }

      @Override
      public float matchCost() {
        return 2;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String unused) {
    return "words in " + field;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordsPresent words && words.field.equals(field);
  }

  @Override
  public int hashCode() {
    return field.hashCode();
  }
}

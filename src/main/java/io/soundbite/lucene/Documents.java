package io.soundbite.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Finds documents that are known by their numbers, of one view alone. */
final class Documents extends Query {

  private final FixedBitSet documents;

  Documents(FixedBitSet documents) {
    this.documents = documents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        var found = new InSegment(documents, context.docBase, context.reader().maxDoc());
        Scorer scorer = new ConstantScoreScorer(score(), scoreMode, found);
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return documents.cardinality() + " documents";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Documents others && documents.equals(others.documents);
  }

  @Override
  public int hashCode() {
    return documents.hashCode();
  }

  /** The documents of one segment, by their numbers there. */
  private static final class InSegment extends DocIdSetIterator {
    private final FixedBitSet documents;
    private final int base;
    private final int end;
    private int document = -1;

    InSegment(FixedBitSet documents, int base, int size) {
      this.documents = documents;
      this.base = base;
      this.end = base + size;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      int next = target >= end - base ? NO_MORE_DOCS : documents.nextSetBit(base + target, end);
      document = next == NO_MORE_DOCS ? NO_MORE_DOCS : next - base;
      return document;
    }

    @Override
    public long cost() {
      return (long) end - base;
    }
  }
}

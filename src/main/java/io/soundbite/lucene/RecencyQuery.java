package io.soundbite.lucene;

import io.soundbite.search.Recency;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The matches of another query, each score multiplied by what its age is worth, see {@link
 * Recency}. That is 1 at most, so whatever cannot be competitive by the score of the other query
 * cannot be here: its blocks are still left out.
 */
final class RecencyQuery extends Query {

  private final Query query;
  private final Unit unit;
  private final double half;
  private final long from;

  /**
   * @param half in milliseconds
   * @param from in milliseconds from 1970
   */
  RecencyQuery(Query query, Unit unit, double half, long from) {
    this.query = query;
    this.unit = unit;
    this.half = half;
    this.from = from;
  }

  /** What the score of a document published then is multiplied by. */
  double worth(long published) {
    double age = Math.max(0, (double) from - published);
    return half / (half + age);
  }

  /** What the score of a document of a segment is multiplied by; documents come in their order. */
  interface Worth {
    double of(int document) throws IOException;
  }

  Worth worth(LeafReaderContext leaf) throws IOException {
    if (unit == Unit.QUOTE) {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Layout.QUOTE_DATE);
      return document -> dates.advanceExact(document) ? worth(dates.longValue()) : Recency.UNDATED;
    }
    SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf.reader(), Layout.DATE);
    return document -> dates.advanceExact(document) ? worth(dates.nextValue()) : Recency.UNDATED;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new RecencyQuery(rewritten, unit, half, from);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight weight = query.createWeight(searcher, scoreMode, boost);
    return scoreMode.needsScores() ? new AgedWeight(weight) : weight;
  }

  private final class AgedWeight extends FilterWeight {

    AgedWeight(Weight weight) {
      super(RecencyQuery.this, weight);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new AgedSupplier(supplier, leaf);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Explanation found = in.explain(leaf, document);
      return found.isMatch()
          ? Explanation.match(
              (float) (found.getValue().floatValue() * worth(leaf).of(document)), "aged", found)
          : found;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private final class AgedSupplier extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final LeafReaderContext leaf;

    AgedSupplier(ScorerSupplier supplier, LeafReaderContext leaf) {
      this.supplier = supplier;
      this.leaf = leaf;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new AgedScorer(supplier.get(leadCost), worth(leaf));
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() {}
  }

  private static final class AgedScorer extends Scorer {
    private final Scorer scorer;
    private final Worth worth;

    AgedScorer(Scorer scorer, Worth worth) {
      this.scorer = scorer;
      this.worth = worth;
    }

    @Override
    public int docID() {
      return scorer.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return scorer.iterator();
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return scorer.twoPhaseIterator();
    }

    @Override
    public float score() throws IOException {
      return (float) (scorer.score() * worth.of(docID()));
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return scorer.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return scorer.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      scorer.setMinCompetitiveScore(least);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "recent " + query.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecencyQuery that
        && query.equals(that.query)
        && unit == that.unit
        && half == that.half
        && from == that.from;
  }

  @Override
  public int hashCode() {
    return 31 * query.hashCode() + Double.hashCode(half) + Long.hashCode(from);
  }
}

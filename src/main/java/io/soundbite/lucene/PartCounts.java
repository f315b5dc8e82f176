package io.soundbite.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Counts what a search finds, and what of it belongs to a part of the index, in one pass. */
final class PartCounts extends SimpleCollector {

  private final FixedBitSet part;
  private long anywhere;
  private long within;
  private int base;

  /**
   * @param part documents, numbered over the whole index
   */
  PartCounts(FixedBitSet part) {
    this.part = part;
  }

  long anywhere() {
    return anywhere;
  }

  long within() {
    return within;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    anywhere++;
    within += part.get(base + document) ? 1 : 0;
  }
}

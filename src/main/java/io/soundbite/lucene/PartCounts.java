package io.soundbite.lucene;

import org.apache.lucene.util.FixedBitSet;

/** Counts what a search finds, and what of it belongs to a part of the index, in one pass. */
final class PartCounts extends NumberedCollector {

  private final FixedBitSet part;
  private long anywhere;
  private long within;

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
  public void collect(int document) {
    anywhere++;
    within += part.get(number(document)) ? 1 : 0;
  }
}

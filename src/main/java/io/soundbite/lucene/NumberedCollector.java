package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects all that a search finds, by numbers over the whole index, without scores. */
abstract class NumberedCollector extends SimpleCollector {

  private int base;

  @Override
  public final ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
  }

  /** The number over the whole index of a document of the present segment. */
  final int number(int document) {
    return base + document;
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts something of the hits of a search. Not safe for use by several threads. */
interface Counter {

  /** Begins a segment. */
  Leaf leaf(LeafReaderContext context) throws IOException;

  /** What counts the hits of one segment, given in the order of their numbers. */
  interface Leaf {

    /**
     * Counts a batch of hits.
     *
     * @param documents the numbers of the documents in the segment
     * @param hits by place, how many hits the document stands for
     * @param size how many documents there are
     */
    void count(int[] documents, int[] hits, int size) throws IOException;
  }
}

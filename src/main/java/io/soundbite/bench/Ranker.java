package io.soundbite.bench;

import io.soundbite.eval.Document;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Ranks the documents of a test collection. They are called by their place, from 0 up. */
public interface Ranker extends Closeable {

  /**
   * A document with its score.
   *
   * @param place how many documents were added before it
   */
  record Placed(int place, float score) {}

  /** What the run is called, "bm25". */
  String name();

  /** Adds the next document. */
  void add(Document document) throws IOException;

  /** Ends the adding; afterwards it answers. */
  void finish() throws IOException;

  /** The best documents for some words, the best first, at most so many. */
  List<Placed> rank(String words, int depth) throws IOException;
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Gathers the hits of a search in batches and hands each batch to every tally. */
final class HitCollector implements Collector {

  /** The number of hits in a batch. */
  static final int BUFFER = 1024;

  /** The weights of hits that count once each. */
  static final int[] ONES = new int[BUFFER];

  static {
    Arrays.fill(ONES, 1);
  }

  private final List<Tally> tallies;
  private long total;

  HitCollector(List<Tally> tallies) {
    this.tallies = List.copyOf(tallies);
  }

  /** Counts without scores. */
  static long count(IndexSearcher searcher, Query query, Collection<Tally> tallies)
      throws IOException {
    HitCollector hits = new HitCollector(List.copyOf(tallies));
    searcher.search(query, new One(hits));
    return hits.total;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<Tally.Leaf> leaves = new ArrayList<>(tallies.size());
    for (Tally tally : tallies) {
      leaves.add(tally.leaf(context));
    }
    return new Batches(leaves.toArray(Tally.Leaf[]::new));
  }

  /** A manager of one collector: a search runs in one thread, that of its caller. */
  record One(Collector collector) implements CollectorManager<Collector, Collector> {
    @Override
    public Collector newCollector() {
      return collector;
    }

    @Override
    public Collector reduce(Collection<Collector> collectors) {
      return collector;
    }
  }

  private final class Batches implements LeafCollector {
    private final Tally.Leaf[] leaves;
    private final int[] documents = new int[BUFFER];
    private int size;

    Batches(Tally.Leaf[] leaves) {
      this.leaves = leaves;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (size == BUFFER) {
        finish();
      }
      documents[size++] = document;
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      if (leaves.length == 0) {
        total += stream.count();
        return;
      }
      finish();
      for (size = stream.intoArray(documents); size > 0; size = stream.intoArray(documents)) {
        finish();
      }
    }

    @Override
    public void finish() throws IOException {
      total += size;
      for (Tally.Leaf leaf : leaves) {
        leaf.count(documents, ONES, size);
      }
      size = 0;
    }
  }
}

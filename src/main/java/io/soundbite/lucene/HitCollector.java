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

/** Gathers the hits of a search in batches and hands each batch to every counter. */
final class HitCollector implements Collector {

  /** The number of hits in a batch. */
  static final int BUFFER = 1024;

  /** The weights of hits that count once each. */
  static final int[] ONES = new int[BUFFER];

  static {
    Arrays.fill(ONES, 1);
  }

  private final List<Counter> counters;
  private long total;

  HitCollector(List<Counter> counters) {
    this.counters = List.copyOf(counters);
  }

  /** Counts without scores. */
  static long count(IndexSearcher searcher, Query query, Collection<? extends Counter> counters)
      throws IOException {
    HitCollector hits = new HitCollector(List.copyOf(counters));
    searcher.search(query, new One(hits));
    return hits.total;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<Counter.Leaf> leaves = new ArrayList<>(counters.size());
    for (Counter counter : counters) {
      leaves.add(counter.leaf(context));
    }
    return new Batches(leaves.toArray(Counter.Leaf[]::new));
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
    private final Counter.Leaf[] leaves;
    private final int[] documents = new int[BUFFER];
    private int size;

    Batches(Counter.Leaf[] leaves) {
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
      for (Counter.Leaf leaf : leaves) {
        leaf.count(documents, ONES, size);
      }
      size = 0;
    }
  }
}

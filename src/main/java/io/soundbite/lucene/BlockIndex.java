package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory of one block, written when it is first asked: that takes about a millisecond,
 * and few alerts ask what only an index can tell. For one thread.
 */
final class BlockIndex {

  private final List<List<IndexableField>> block;
  private final Analyzer analyzer;
  private final OwnThreads threads;
  private @Nullable IndexSearcher searcher;

  /**
   * @param threads where it is written, since Lucene must not be interrupted meanwhile
   */
  BlockIndex(List<List<IndexableField>> block, Analyzer analyzer, OwnThreads threads) {
    this.block = block;
    this.analyzer = analyzer;
    this.threads = threads;
  }

  /** The documents that a query finds. */
  FixedBitSet documents(Query query) throws IOException {
    IndexSearcher asked = searcher();
    FixedBitSet found = new FixedBitSet(block.size());
    Scorer scorer =
        asked
            .createWeight(asked.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f)
            .scorer(asked.getLeafContexts().getFirst());
    if (scorer != null) {
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        found.set(document);
      }
    }
    return found;
  }

  private IndexSearcher searcher() throws IOException {
    if (searcher == null) {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      threads.run(() -> write(directory));
      IndexReader reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null); // each query is asked once
    }
    return searcher;
  }

  private void write(ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocuments(block);
    }
  }
}

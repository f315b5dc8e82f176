package io.soundbite.benchmarks;

import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.Contender;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene itself over the bodies of an index, the best ten and a count of all, where several threads
 * may work on one query, each on some of the segments.
 */
final class ParallelContender implements Contender, Closeable {

  private final String name;
  private final DirectoryReader reader;
  private final ExecutorService executor;
  private final IndexSearcher searcher;

  /**
   * @param threads for each query; with one, that of the caller
   */
  ParallelContender(String name, Path folder, int threads) throws IOException {
    this.name = name;
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
    this.executor = Executors.newFixedThreadPool(threads);
    this.searcher = threads == 1 ? new IndexSearcher(reader) : new IndexSearcher(reader, executor);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer ask(BenchQuery query) throws IOException {
    try {
      var parsed = new QueryParser("body", new StandardAnalyzer()).parse(query.query());
      var all = new TopScoreDocCollectorManager(10, Integer.MAX_VALUE);
      return new Answer(searcher.search(parsed, all).totalHits.value(), false);
    } catch (ParseException e) {
      throw new IOException(query.line(), e);
    }
  }

  @Override
  public void close() throws IOException {
    executor.shutdown();
    reader.close();
    reader.directory().close();
  }
}

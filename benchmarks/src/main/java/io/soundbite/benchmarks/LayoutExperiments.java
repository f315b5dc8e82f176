package io.soundbite.benchmarks;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.IndexSize;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.QueryBenchmark;
import io.soundbite.bench.QueryMaker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Sorter;
import org.apache.lucene.misc.index.BPIndexReorderer;
import org.apache.lucene.store.FSDirectory;

/**
 * Asks the same queries of the same documents in other orders and segments, in turn, to see which
 * pays: one segment, documents in the order of dates, documents reordered by Lucene's bipartite
 * graph partitioning, segments that are months apart, two threads for a query.
 *
 * <p>Arguments: the folder of an index, a folder for the others that is not there yet, how many
 * runs warm up and how many are timed.
 */
public final class LayoutExperiments {

  private static final int SEGMENTS = 8;

  /** What the library finds by words of the body alone, as Lucene's own parser reads them. */
  private static final Set<String> PLAIN =
      Set.of("term common", "term medium", "and common common", "or common medium", "or many");

  private LayoutExperiments() {}

  /** Prints the time of each layout by that of eight segments in the order of arrival. */
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[0]);
    Path folder = Files.createDirectory(Path.of(args[1]));
    BenchPlan plan = BenchPlan.of(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    List<BenchQuery> queries = queries(index);
    layouts(index, folder, System.out);
    List<NewsSearcher> opened = new ArrayList<>();
    try {
      List<LayoutContender> contenders = new ArrayList<>();
      for (String name :
          List.of("several", "one", "newest-first", "partitioned", "apart-in-time")) {
        opened.add(NewsSearcher.open(folder.resolve(name)));
        contenders.add(LayoutContender.of(name, opened.getLast()));
      }
      print(new QueryBenchmark(plan).run(queries, contenders), System.out);
    } finally {
      for (NewsSearcher news : opened) {
        news.close();
      }
    }
    queries.removeIf(query -> !PLAIN.contains(query.kind()));
    try (var alone = new ParallelContender("one thread", folder.resolve("several"), 1);
        var two = new ParallelContender("two threads", folder.resolve("several"), 2)) {
      print(new QueryBenchmark(plan).run(queries, List.of(alone, two)), System.out);
    }
  }

  /** Those that are made for the index, and some that dates matter to. */
  private static List<BenchQuery> queries(Path index) throws IOException {
    try (NewsSearcher news = NewsSearcher.open(index)) {
      List<BenchQuery> queries = new ArrayList<>(QueryMaker.make(index, news, 1));
      queries.removeIf(query -> query.ask() == BenchQuery.Ask.SUGGESTIONS);
      for (BenchQuery query : List.copyOf(queries)) {
        if (query.kind().equals("term common")) {
          queries.add(of("newest", query.query()));
          queries.add(of("dated", query.query() + " date:2018"));
          queries.add(of("newest dated", query.query() + " date:2018-03"));
        }
      }
      return queries;
    }
  }

  private static BenchQuery of(String kind, String query) {
    return BenchQuery.hits(kind, BenchQuery.Unit.ARTICLES, query);
  }

  private static void layouts(Path index, Path folder, PrintStream out) throws IOException {
    try (IndexLayout one = IndexLayout.ofOneSegment(index, folder.resolve("one"))) {
      Blocks blocks = one.blocks();
      one.cut(folder.resolve("several"), blocks, SEGMENTS);
      one.reordered(folder.resolve("newest-first"), blocks.newestFirst());
      one.cut(folder.resolve("apart-in-time"), blocks.newestFirst(), SEGMENTS);
      Path articles = folder.resolve("articles");
      one.articles(articles);
      long start = System.nanoTime();
      Blocks partitioned = blocks.by(partitioned(articles, folder.resolve("scratch")));
      out.printf(
          Locale.ROOT,
          "%,d articles partitioned in %.1f s%n",
          blocks.article().length,
          (System.nanoTime() - start) / 1e9);
      one.reordered(folder.resolve("partitioned"), partitioned);
    }
    try (Stream<Path> all = Files.list(folder).sorted()) {
      for (Path layout : all.filter(each -> !each.endsWith("scratch")).toList()) {
        IndexSize size = IndexSize.of(layout.getFileName().toString(), layout);
        out.printf(Locale.ROOT, "%-14s %,10.1f MB%n", size.index(), size.bytes() / 1e6);
      }
    }
  }

  /** The order in which articles of like words are near each other. */
  private static Sorter.DocMap partitioned(Path articles, Path scratch) throws IOException {
    var partitioning = new BPIndexReorderer();
    partitioning.setFields(Set.of("body"));
    partitioning.setRAMBudgetMB(512);
    try (var directory = FSDirectory.open(articles);
        var temporary = FSDirectory.open(scratch);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      var segment = (CodecReader) reader.leaves().getFirst().reader();
      return partitioning.computeDocMap(segment, temporary, null);
    }
  }

  private static void print(List<BenchRun> runs, PrintStream out) {
    for (BenchRun run : runs.subList(1, runs.size())) {
      out.println();
      RatioTable.print(KindRatio.inTurn(runs.getFirst(), run), out);
    }
  }
}

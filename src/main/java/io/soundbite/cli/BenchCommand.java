package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.QueryBenchmark;
import io.soundbite.bench.QueryTiming;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the queries of a file. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "Time the queries of a file against an index.",
    description = {
      "",
      "Each line of the file is a query: its kind, 'articles' or 'quotes', 'hits' or 'facets',",
      "and the query, with tabs between. Times are microseconds a call, first page of ten hits,",
      "parsing included, one thread, after a warm-up.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  soundbite bench --index index-data/index --queries benchmarks/queries/sample.tsv"
    })
final class BenchCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;

  @Option(names = "--queries", paramLabel = "FILE", required = true, description = "The queries.")
  Path queries;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "200",
      description = "Runs of each query before it is timed. Default: 200.")
  int warmUpRuns;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "500",
      description = "Timed runs of each query. Default: 500.")
  int measuredRuns;

  @Override
  public Integer call() throws IOException {
    List<BenchQuery> asked = BenchQuery.read(queries);
    try (NewsSearcher news = index.openForReading()) {
      print(new QueryBenchmark(news, warmUpRuns, measuredRuns).run(asked));
    }
    return 0;
  }

  private void print(List<QueryTiming> timings) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-14s %-8s %-6s %9s %10s %10s  %s%n",
        "kind", "of", "asks", "hits", "p50 us", "p99 us", "query");
    for (QueryTiming timing : timings) {
      BenchQuery query = timing.query();
      out.printf(
          Locale.ROOT,
          "%-14s %-8s %-6s %,9d %,10.0f %,10.0f  %s%n",
          query.kind(),
          query.unit().name().toLowerCase(Locale.ROOT),
          query.facets() ? "facets" : "hits",
          timing.hits(),
          timing.p50Micros(),
          timing.p99Micros(),
          query.query());
    }
    out.flush();
  }
}

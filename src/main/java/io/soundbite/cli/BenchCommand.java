package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.QueryBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
      "Each line of the file is a query: its kind, 'articles' or 'quotes', 'hits' or 'facets',"
          + " and the query, with tabs between. Times are microseconds a call, first page of ten"
          + " hits, parsing included, one thread, after a warm-up. Where the time of a search ran"
          + " out, a plus stands behind the hits, and the times are too low.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite bench --index index-data/index --queries queries.tsv",
      "  soundbite bench --index news --queries queries.tsv --runs 50 --json"
    })
final class BenchCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

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
      output
          .to(spec.commandLine().getOut())
          .timings(new QueryBenchmark(news, warmUpRuns, measuredRuns).run(asked));
    }
    return 0;
  }
}

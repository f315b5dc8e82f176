package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.authority.Authority;
import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.NewsContender;
import io.soundbite.bench.QueryBenchmark;
import io.soundbite.bench.QueryMaker;
import io.soundbite.bench.QuerySets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "Each line of the file is a query: its kind, 'articles' or 'quotes'; 'hits', 'facets',"
          + " 'cross-tab', 'drill-down' or 'suggestions'; the query, or the letters typed; for a"
          + " drill-down, 'speaker=Name', with tabs between. Without a file, queries are made that"
          + " suit the index: common, medium and rare words, phrases, speakers, facets, similar"
          + " articles, suggestions.",
      "",
      "Times are microseconds a call, first page of ten hits with snippets, parsing included. Each"
          + " run asks every query once, in an order drawn by chance; runs to warm up come first."
          + " With --rate, queries arrive at their own times and are timed from then on, so that"
          + " waiting counts. Where the time of a search ran out, a plus stands behind the hits,"
          + " and the times are too low.",
      "",
      "--against asks a second index in turn with the first, --before compares with what --save"
          + " wrote: 'faster' or 'slower' is said where the whole interval is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite bench --index news --queries queries.tsv",
      "  soundbite bench --index made --queries benchmarks/queries/made",
      "  soundbite bench --index news --write-queries made.tsv --html report.html",
      "  soundbite bench --index news --queries made.tsv --threads 2 --rate 200",
      "  soundbite bench --index news --queries made.tsv --save before.json",
      "  soundbite bench --index news --queries made.tsv --before before.json"
    })
final class BenchCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Option(
      names = "--queries",
      paramLabel = "PATH",
      description = "The queries: a file, or a folder of .tsv files.")
  @Nullable Path queries;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the queries that are made. Default: 1.")
  long seed;

  @Option(
      names = "--write-queries",
      paramLabel = "PATH",
      description =
          "Write the queries that are asked: to a file, or to a folder that is there, a file for"
              + " each sort of query.")
  @Nullable Path writtenQueries;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "50",
      description = "Runs before those that are timed. Default: 50.")
  int warmUpRuns;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "200",
      description = "Timed runs. Default: 200.")
  int measuredRuns;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many ask at the same time. Default: 1.")
  int threads;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Queries that arrive in a second, by chance.")
  @Nullable Double rate;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "A second index, asked in turn with the first.")
  @Nullable Path against;

  @Option(
      names = "--before",
      paramLabel = "FILE",
      description = "An earlier run to compare with, as --save wrote it.")
  @Nullable Path before;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the run as JSON.")
  @Nullable Path saved;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with tables and plots.")
  @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    OptionalDouble arrivals = rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    BenchPlan plan = new BenchPlan(warmUpRuns, measuredRuns, threads, arrivals);
    try (NewsSearcher news = index.openForReading()) {
      List<BenchQuery> asked =
          queries == null ? QueryMaker.make(index.folder(), news, seed) : QuerySets.read(queries);
      if (writtenQueries != null) {
        QuerySets.write(asked, writtenQueries);
      }
      BenchReport report = measure(new QueryBenchmark(plan), asked, news);
      if (saved != null) {
        save(report, saved);
      }
      if (html != null) {
        Files.writeString(html, BenchHtml.page(report));
      }
      output.to(spec.commandLine().getOut()).timings(report);
    }
    return 0;
  }

  private BenchReport measure(QueryBenchmark benchmark, List<BenchQuery> asked, NewsSearcher news)
      throws IOException {
    NewsContender first = NewsContender.of(index.folder().toString(), news);
    if (against != null) {
      try (NewsSearcher other = NewsSearcher.open(against)) {
        NewsContender second = NewsContender.of(against.toString(), other);
        List<BenchRun> runs = benchmark.run(asked, List.of(first, second));
        return new BenchReport(runs, KindRatio.inTurn(runs.get(0), runs.get(1)));
      }
    }
    List<BenchRun> runs = benchmark.run(asked, List.of(first));
    List<KindRatio> ratios = new ArrayList<>();
    if (before != null) {
      ratios.addAll(KindRatio.sinceSaved(before, runs.getFirst()));
    }
    return new BenchReport(runs, ratios);
  }

  private static void save(BenchReport report, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      new JsonOutput(out, Authority.standard()).timings(report);
    }
  }
}

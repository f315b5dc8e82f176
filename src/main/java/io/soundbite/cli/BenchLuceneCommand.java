package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BesideLucene;
import io.soundbite.bench.FirstArticles;
import io.soundbite.bench.Spread;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the library beside Lucene by hand. */
@Command(
    name = "bench-lucene",
    mixinStandardHelpOptions = true,
    header = "Index and ask the same articles beside Lucene by hand.",
    description = {
      "",
      "Lucene by hand is what somebody would write without this library: title and body indexed"
          + " and stored, EnglishAnalyzer or StandardAnalyzer, no quotes, topics or facets. The same"
          + " articles, in memory, are indexed by each in turn, on the same threads, after a round"
          + " to warm up; then both are asked the same words and phrases in turn, ten hits without"
          + " snippets, all hits counted. Ratios are taken round by round; their intervals hold"
          + " the median with 95 in 100.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite bench-lucene articles.jsonl.gz",
      "  soundbite bench-lucene --articles 2000 --threads 2 --rounds 10 news/"
    })
final class BenchLuceneCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "PATH", description = "Articles: a file, or a folder of files.")
  Path articles;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "5000",
      description = "How many are used, at most. Default: 5000.")
  int number;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "6",
      description = "How often they are indexed. Default: 6.")
  int rounds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads that index. Default: 1.")
  int threads;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "50",
      description = "Runs of the queries before those that are timed. Default: 50.")
  int warmUpRuns;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "200",
      description = "Timed runs of the queries. Default: 200.")
  int measuredRuns;

  @Override
  public Integer call() throws IOException {
    if (number < 1 || rounds < 1) {
      throw new IllegalArgumentException("--articles and --rounds take numbers from 1");
    }
    BenchPlan plan = new BenchPlan(warmUpRuns, measuredRuns, 1, OptionalDouble.empty());
    BesideLucene.Report report =
        new BesideLucene(rounds, threads, plan).run(FirstArticles.of(articles, number));
    output.to(spec.commandLine().getOut()).besideLucene(report, threads);
    return 0;
  }

  /** The table for a person. */
  static void print(BesideLucene.Report report, int threads, PrintWriter out) {
    List<Double> rates = report.rates();
    out.printf(
        ROOT,
        "%,d articles, %,d characters; threads that index: %d%n%n",
        report.articles(),
        report.characters(),
        threads);
    out.printf(ROOT, "%,12.0f articles a second: soundbite, fully annotated%n", rates.get(0));
    out.printf(ROOT, "%,12.0f articles a second: Lucene, EnglishAnalyzer%n", rates.get(1));
    out.printf(ROOT, "%,12.0f articles a second: Lucene, StandardAnalyzer%n", rates.get(2));
    spread(out, report.besideEnglish(), "EnglishAnalyzer");
    spread(out, report.besideStandard(), "StandardAnalyzer");
    out.println();
    new BenchText(out).ratios(report.ratios());
    out.flush();
  }

  private static void spread(PrintWriter out, Spread spread, String analyzer) {
    out.printf(
        ROOT,
        "%12.3f the first by that with %s; %.3f to %.3f%n",
        spread.median(),
        analyzer,
        spread.interval().low(),
        spread.interval().high());
  }
}

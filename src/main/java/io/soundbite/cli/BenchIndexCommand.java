package io.soundbite.cli;

import io.soundbite.bench.IndexBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures indexing. */
@Command(
    name = "bench-index",
    mixinStandardHelpOptions = true,
    header = "Measure indexing: stages, threads, size, memory, growth.",
    description = {
      "",
      "Each stage is measured by itself: articles read, quotes found, topics given, the index"
          + " written and committed. Then the same articles, in memory, are indexed in turn by"
          + " this library, and by Lucene as one would write it by hand, EnglishAnalyzer, with"
          + " title and body alone, and with the same fields from the same annotations. Rates are"
          + " those of the median round after one to warm up; ratios are taken round by round,"
          + " and their intervals hold the median with 95 in 100 from 6 rounds on.",
      "",
      "With --growth an index of made articles is looked at while it grows: what it costs to see"
          + " one more article, to commit a hundred, to open it, and how large it is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite bench-index articles.jsonl.gz",
      "  soundbite bench-index --articles 1000 --rounds 10 --threads 2 news/",
      "  soundbite bench-index --growth 10000,100000,1000000 articles.jsonl.gz"
    })
final class BenchIndexCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "PATH", description = "Articles: a file, or a folder of files.")
  Path articles;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many are used, at most. Default: 2000.")
  int number;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "6",
      description = "How often they are indexed in each way. Default: 6.")
  int rounds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,2",
      description = "Threads that index, one after the other. Default: 1,2.")
  List<Integer> threads;

  @Option(
      names = "--growth",
      paramLabel = "N",
      split = ",",
      description = "At which sizes a growing index is looked at. Default: none.")
  List<Long> growth = List.of();

  @Override
  public Integer call() throws IOException {
    if (number < 1) {
      throw new IllegalArgumentException("--articles takes numbers from 1, but was " + number);
    }
    var benchmark = new IndexBenchmark(rounds, threads, growth);
    output.to(spec.commandLine().getOut()).indexing(benchmark.run(articles, number));
    return 0;
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.NewsIndex;
import io.soundbite.bench.AlertBenchmark;
import io.soundbite.bench.AlertMaker;
import io.soundbite.bench.AlertTiming;
import io.soundbite.bench.FirstArticles;
import io.soundbite.bench.Percentiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times how long it takes to match articles against saved searches. */
@Command(
    name = "bench-alerts",
    mixinStandardHelpOptions = true,
    header = "Time how long articles take to be matched against saved searches.",
    description = {
      "",
      "Makes saved searches of the speakers, words, phrases, topics and outlets of an index, and"
          + " matches articles against all of them, one at a time, once to warm up and once timed."
          + " Take articles that the index does not have. Annotating them is not timed; the index"
          + " stays as it is. 'processor' is how long the processors worked for an article, which"
          + " tells more than the clock on a machine that others use too.",
      ""
    },
    footer = {"", "Example:", "  soundbite bench-alerts --index news --alerts 100000 today.jsonl"})
final class BenchAlertsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "PATH", description = "Articles: a file, or a folder of files.")
  Path articles;

  @Option(
      names = "--alerts",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many saved searches are made. Default: 100000.")
  int alerts;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "600",
      description = "How many articles are matched, at most. Default: 600.")
  int number;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same index and seed make the same searches. Default: 1.")
  long seed;

  @Override
  public Integer call() throws IOException {
    if (alerts < 1 || number < 1) {
      throw new IllegalArgumentException("--alerts and --articles take numbers from 1");
    }
    AlertBenchmark benchmark = new AlertBenchmark(FirstArticles.of(articles, number));
    try (NewsIndex news = NewsIndex.open(index.folder(), index.options())) {
      AlertTiming timing = benchmark.run(news, AlertMaker.make(news, alerts, seed));
      output.to(spec.commandLine().getOut()).alertTimes(timing);
    }
    return 0;
  }

  /** The table for a person. */
  static void print(AlertTiming timing, PrintWriter out) {
    Percentiles times = timing.times();
    out.printf(
        ROOT,
        "%,d alerts, added in %,.0f ms; %,d articles met them %,d times%n%n",
        timing.alerts(),
        timing.millisToAdd(),
        times.count(),
        timing.matches());
    out.printf(
        ROOT, "%10s %8s %8s %8s %8s %10s%n", "an article", "p50", "p90", "p99", "max", "processor");
    out.printf(
        ROOT,
        "%7.2f ms %8.2f %8.2f %8.2f %8.2f %10.2f%n",
        millis(times.mean()),
        millis(times.p50()),
        millis(times.p90()),
        millis(times.p99()),
        millis(times.max()),
        timing.processorMillis());
    out.flush();
  }

  private static double millis(double micros) {
    return micros / 1000;
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.GeneratedNews;
import io.soundbite.bench.NewsGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills an index with made articles. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    header = "Fill an index with made articles, to measure by.",
    description = {
      "",
      "The articles look to an index like news: words, lengths, speakers, topics and outlets are"
          + " as skewed as those of real news, and several articles carry the same quotations."
          + " They are annotated as any others. One seed makes the same.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite generate --index made --articles 50000 --threads 2",
      "  soundbite generate --index made --articles 1000000 --words 250 --seed 7"
    })
final class GenerateCommand implements Callable<Integer> {

  private static final double NANOS_A_SECOND = 1e9;

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many. Default: 10000.")
  long articles;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "250",
      description = "Words of a body, on average. Default: 250.")
  int words;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads that annotate. Default: 1.")
  int threads;

  @Override
  public Integer call() throws IOException {
    if (articles < 0 || threads < 1) {
      throw new IllegalArgumentException("--articles takes numbers from 0, --threads from 1");
    }
    GeneratedNews made =
        GeneratedNews.into(index.folder(), new NewsGenerator(seed, words), articles, threads);
    spec.commandLine()
        .getOut()
        .printf(
            ROOT,
            "%,d articles, %,d characters, in %.1f s (%,.0f articles/s), threads: %d%n",
            made.articles(),
            made.characters(),
            made.nanos() / NANOS_A_SECOND,
            made.rate(),
            threads);
    spec.commandLine().getOut().flush();
    return 0;
  }
}

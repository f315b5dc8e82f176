package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what an index holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    header = "Tell what an index holds.",
    description = {
      "",
      "Counts articles, quotes, speakers and sources, and tells size and dates.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite stats --index news",
      "  soundbite stats --index news --json"
    })
final class StatsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Override
  public Integer call() throws IOException {
    try (NewsSearcher news = index.openForReading()) {
      output.to(spec.commandLine().getOut()).stats(news.stats());
    }
    return 0;
  }
}

package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds quotes. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    header = "Find quotes: who said what.",
    description = {
      "",
      "Every condition is asked of one and the same quote: its words (said:, or no field), its"
          + " speaker, its own topics (topic:), its kind; title:, source:, date: and the like are"
          + " asked of its article. 'soundbite help search' has the whole query language.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite quotes --index news 'speaker:Putin topic:sanctions'",
      "  soundbite quotes --index news '\"peace plan\" kind:direct' --sort oldest",
      "  soundbite quotes --index news grain --narrow speaker='Ana Silva' --json",
      "",
      "How a speaker changed his mind, what many outlets carried told once:",
      "  soundbite quotes --index news speaker:Fauci --sort oldest --collapse copies"
    })
final class QuotesCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin RequestOptions request;
  @Mixin OutputOptions output;

  @Override
  public Integer call() throws IOException {
    try (NewsSearcher news = index.openForReading()) {
      output
          .to(spec.commandLine().getOut(), index.authority())
          .quotes(news.quotes(request.request()));
    }
    return 0;
  }
}

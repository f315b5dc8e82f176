package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "",
      "Behind the speaker stands the confidence, from 0 to 1: of those at 0.90, nine in ten are"
          + " right. Ask for certain ones with confidence>=0.8. Of a long quote the part around the"
          + " words asked for is shown, with … where it is cut.",
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

  @Option(
      names = "--full",
      description =
          "Show all words of long quotes, not the part around those asked for; with --json they are"
              + " there anyway.")
  boolean whole;

  @Override
  public Integer call() throws IOException {
    SearchRequest asked = request.request();
    try (NewsSearcher news = index.openForReading(request.words.synonyms())) {
      SearchResult<QuoteHit> result = news.quotes(asked);
      Aside aside = request.aside(news, asked, result, FacetsCommand.Unit.QUOTES);
      output.to(spec.commandLine().getOut(), index.authority(), aside, whole).quotes(result);
    }
    return 0;
  }
}

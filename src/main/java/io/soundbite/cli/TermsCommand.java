package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which words set apart what a query finds. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    header = "Show the words and phrases that set a part of the index apart.",
    description = {
      "",
      "Of a topic, a source, a speaker, a period or whatever else a query finds: what is more"
          + " frequent there than in the whole index, each with the number of articles, or quotes,"
          + " that have it, in the part and anywhere. Counts are exact.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite terms --index news topic:sport",
      "  soundbite terms --index news date:2024-03 --top 20",
      "  soundbite terms --index news speaker:Putin --of quotes --measure jlh --json"
    })
final class TermsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryWords words;
  @Mixin OutputOptions output;

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      description = "The words of articles or of quotes. Default: articles.")
  FacetsCommand.Unit unit = FacetsCommand.Unit.ARTICLES;

  @Option(
      names = {"--top", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many terms to show. Default: 10.")
  int top;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      defaultValue = "log_likelihood",
      description =
          "Which come first: log_likelihood (what is common in the part, and less so beside it) or"
              + " jlh (what is found nearly only there). Default: log_likelihood.")
  SignificanceRequest.Measure measure = SignificanceRequest.Measure.LOG_LIKELIHOOD;

  @Override
  public Integer call() throws IOException {
    SignificanceRequest request =
        SignificanceRequest.of(words.request())
            .measure(measure)
            .limit(OptionValues.positive("--top", top));
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      SignificantTerms terms =
          switch (unit) {
            case ARTICLES -> news.articleTerms(request);
            case QUOTES -> news.quoteTerms(request);
          };
      words.tellUnknown(news, request.part(), terms.part());
      output.to(spec.commandLine().getOut()).terms(terms, unit);
    }
    return 0;
  }
}

package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.VoicesRequest;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the share of voice. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    header = "Measure who is heard: speakers, outlets, and how diverse they are.",
    description = {
      "",
      "Of all quotes that fit: the speakers most quoted, each with the share of all quotes of named"
          + " speakers and the outlets that carry them; the kinds of speakers; and for each outlet,"
          + " how many speakers it quotes. That they are as diverse as N equally loud ones is the"
          + " exponential of Shannon's entropy: 1 where a single speaker says it all.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite voices --index news topic:immigration",
      "  soundbite voices --index news 'said:dam date:2024' --top 20 --json"
    })
final class VoicesCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryText words;
  @Mixin LikelyQuotes quotes;
  @Mixin OutputOptions output;

  @Option(
      names = {"--top", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many speakers, and outlets, to show. Default: 10.")
  int top;

  @Override
  public Integer call() throws IOException {
    VoicesRequest request =
        VoicesRequest.of(
            words.narrowed(SearchRequest.of(words.query()).confidence(quotes.confidence)));
    request = request.voices(OptionValues.positive("--top", top)).outlets(top);
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      ShareOfVoice voices = news.voices(request);
      words.tellUnknown(news, request.part(), voices.quotes());
      output.to(spec.commandLine().getOut()).voices(voices);
    }
    return 0;
  }
}

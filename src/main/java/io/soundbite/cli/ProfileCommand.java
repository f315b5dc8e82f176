package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.insight.SpeakerProfile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a speaker in the news. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    header = "Show a speaker in the news: what about, when, where, as whom, beside whom.",
    description = {
      "",
      "The words a speaker uses more than all others, the topics of the quotes, the outlets, the"
          + " months, what the speaker is called and when, who is quoted in the same articles beyond"
          + " chance, and the quotations that several articles carried.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite profile --index news 'Ana Silva'",
      "  soundbite profile --index news pelosi --within date:2019 --json"
    })
final class ProfileCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin LikelyQuotes quotes;
  @Mixin OutputOptions output;

  @Parameters(
      paramLabel = "NAME",
      description = "The name, or a part of it; of several speakers, the one most quoted is shown.")
  String name = "";

  @Option(
      names = "--within",
      paramLabel = "QUERY",
      defaultValue = "*",
      description = "Only quotes that fit. Default: all.")
  String within = "*";

  @Option(
      names = {"--top", "--limit"},
      paramLabel = "N",
      defaultValue = "5",
      description = "How many values to show of each kind. Default: 5.")
  int top;

  @Override
  public Integer call() throws IOException {
    ProfileRequest request =
        ProfileRequest.of(name)
            .within(within)
            .confidence(quotes.confidence)
            .limit(OptionValues.positive("--top", top));
    try (NewsSearcher news = index.openForReading()) {
      SpeakerProfile profile = news.profile(request);
      Aside aside =
          profile.quotes() > 0 ? Aside.NONE : Aside.of(new NearestSpeaker(news, request).find());
      output.to(spec.commandLine().getOut(), index.authority(), aside).profile(profile);
    }
    return 0;
  }
}

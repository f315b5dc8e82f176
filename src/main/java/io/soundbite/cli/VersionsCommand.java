package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.ArticleVersion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed in the quotes of an article. */
@Command(
    name = "versions",
    mixinStandardHelpOptions = true,
    header = "Tell what changed in an article's quotes.",
    description = {
      "",
      "Shows the texts that an article had, the oldest first, and what became of its quotes in the"
          + " next: added, removed, other words, another speaker. Earlier texts are there where"
          + " the index is written with 'index --keep-versions'.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite versions --index news korsund-dam-gate-fails",
      "  soundbite versions --index news korsund-dam-gate-fails --json"
    })
final class VersionsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "ID", description = "The id of the article.")
  String id = "";

  @Override
  public Integer call() throws IOException {
    try (NewsSearcher news = index.openForReading()) {
      List<ArticleVersion> versions = news.versions(id);
      if (versions.isEmpty()) {
        throw new IllegalArgumentException(
            "There is no article '%s'; search shows the ids of articles".formatted(id));
      }
      output.to(spec.commandLine().getOut()).versions(versions);
    }
    return 0;
  }
}

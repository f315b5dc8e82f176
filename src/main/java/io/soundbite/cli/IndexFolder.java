package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --index}. */
final class IndexFolder {

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      required = true,
      defaultValue = "${env:SOUNDBITE_INDEX}",
      description = "The folder of the index. Default: the environment variable SOUNDBITE_INDEX.")
  Path folder;

  NewsSearcher openForReading() throws IOException {
    return NewsSearcher.open(folder);
  }
}

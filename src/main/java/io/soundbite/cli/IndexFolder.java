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
  private String name = "";

  /**
   * The folder.
   *
   * @throws IllegalArgumentException where its name is empty, as that of a variable without a value
   */
  Path folder() {
    if (name.isBlank()) {
      throw new IllegalArgumentException("--index needs the name of a folder, but is empty");
    }
    return Path.of(name);
  }

  NewsSearcher openForReading() throws IOException {
    return NewsSearcher.open(folder());
  }
}

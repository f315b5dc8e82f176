package io.soundbite.cli;

import io.soundbite.IndexOptions;
import io.soundbite.NewsSearcher;
import io.soundbite.authority.Authority;
import io.soundbite.search.Synonyms;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options {@code --index}, {@code --authority}, {@code --rules}, {@code --taxonomy} and {@code
 * --corrections}.
 */
final class IndexFolder {

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      required = true,
      defaultValue = "${env:SOUNDBITE_INDEX}",
      description = "The folder of the index. Default: the environment variable SOUNDBITE_INDEX.")
  private String name = "";

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description =
          "Further names of speakers: a line a speaker, with name, kind, Wikidata id, other names"
              + " parted by semicolons, and role, between tabs. Give it to 'index' and to the"
              + " commands that search.")
  private @Nullable Path names;

  @Mixin private OwnTopics topics = new OwnTopics();

  @Mixin private CorrectionsFile corrections = new CorrectionsFile();

  private @Nullable Authority authority;

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

  /** The names that are shipped, and those of the file. */
  Authority authority() throws IOException {
    if (authority == null) {
      authority = names == null ? Authority.standard() : Authority.standard().and(names);
    }
    return authority;
  }

  IndexOptions options() throws IOException {
    return corrections.with(topics.with(IndexOptions.DEFAULT.authority(authority())));
  }

  /** The file of corrections. */
  CorrectionsFile corrections() {
    return corrections;
  }

  NewsSearcher openForReading() throws IOException {
    return openForReading(Synonyms.NONE);
  }

  NewsSearcher openForReading(Synonyms words) throws IOException {
    corrections.requireThere();
    return NewsSearcher.open(folder(), options().synonyms(words));
  }
}

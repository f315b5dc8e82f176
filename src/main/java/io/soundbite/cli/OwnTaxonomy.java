package io.soundbite.cli;

import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --taxonomy}. */
final class OwnTaxonomy {

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description =
          "A tree of topics in place of the IPTC Media Topics: a line a topic, with code, label,"
              + " code of the one above (empty at the top) and other names parted by semicolons,"
              + " between tabs. Give it to 'index' and to the commands that search.")
  private @Nullable Path file;

  boolean isGiven() {
    return file != null;
  }

  /** The tree of the file; empty where none was given. */
  Optional<Taxonomy> read() throws IOException {
    return file == null ? Optional.empty() : Optional.of(Taxonomy.read(file));
  }

  /** What files articles under topics of the tree: by the shipped rules where none was given. */
  TopicClassifier classifier() throws IOException {
    return read().map(TopicClassifier::of).orElseGet(TopicClassifier::standard);
  }
}

package io.soundbite.cli;

import io.soundbite.IndexOptions;
import io.soundbite.annotate.Annotator;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options {@code --rules}, {@code --learned} and {@code --taxonomy}. */
final class OwnTopics {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Rules of topics that add to the shipped ones, replace them or switch them off; with"
              + " --taxonomy, all the rules there are. 'soundbite help explain' shows how they are"
              + " written.")
  private @Nullable Path rules;

  @Option(
      names = "--learned",
      paramLabel = "FILE",
      description = "What 'soundbite learn' wrote: articles are filed by it too, beside the rules.")
  private @Nullable Path learned;

  @Mixin private OwnTaxonomy taxonomy = new OwnTaxonomy();

  /** What files articles under topics: the shipped rules and tree, but for what was given. */
  TopicClassifier classifier() throws IOException {
    TopicClassifier classifier = taxonomy.classifier();
    if (rules != null) {
      classifier = classifier.with(rules);
    }
    return learned == null ? classifier : classifier.withLearned(learned);
  }

  Annotator annotator() throws IOException {
    return Annotator.of(classifier());
  }

  /** The options to open an index with, with an annotator where any of them was given. */
  IndexOptions with(IndexOptions others) throws IOException {
    boolean own = rules != null || learned != null || taxonomy.isGiven();
    return own ? others.annotator(annotator()) : others;
  }
}

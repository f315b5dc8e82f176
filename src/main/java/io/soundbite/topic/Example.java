package io.soundbite.topic;

import io.soundbite.model.Article;
import io.soundbite.model.Topic;
import io.soundbite.text.Hidden;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text to learn from.
 *
 * @param topics the topics under which its publisher filed it; one at least
 */
record Example(String title, String body, Set<Topic> topics) {

  Example {
    topics = Set.copyOf(topics);
  }

  /** The article with those of its topics that the taxonomy has; empty where it has none. */
  static Optional<Example> of(Article article, Taxonomy taxonomy) {
    Set<Topic> topics =
        article.topics().stream()
            .flatMap(given -> taxonomy.given(given).stream())
            .collect(Collectors.toSet());
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Example(Hidden.removed(article.title()), Hidden.removed(article.body()), topics));
  }

  /** Whether the text is about a topic or one below it. */
  boolean isWithin(Topic above) {
    return topics.stream().anyMatch(topic -> isWithin(topic, above));
  }

  /** Whether the text is about a topic above the given one. */
  boolean isAbove(Topic below) {
    return topics.stream().anyMatch(topic -> isWithin(below, topic));
  }

  private static boolean isWithin(Topic topic, Topic above) {
    int depth = above.path().size();
    return topic.path().size() >= depth && topic.path().subList(0, depth).equals(above.path());
  }
}

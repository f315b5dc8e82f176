package io.soundbite.lucene;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what articles and quotes become fields. Safe for use by several threads.
 *
 * @param topics the tree of topics
 * @param speakers under which names speakers are filed
 * @param reader cuts texts and names into words
 */
record Indexing(TopicTree topics, FiledSpeakers speakers, TextReader reader) {

  /** The codes of topics and of all those above them, each as it is indexed. */
  Set<String> codes(List<ScoredTopic> filed) {
    Set<String> codes = new LinkedHashSet<>();
    for (ScoredTopic scored : filed) {
      Optional<Topic> topic = Optional.of(scored.topic());
      while (topic.isPresent() && codes.add(code(topic.get()))) {
        topic = topics.parent(topic.get());
      }
    }
    return codes;
  }

  private static String code(Topic topic) {
    return ExactTerm.cut(topic.code(), FacetKey.MAX_LENGTH);
  }
}

package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.text.Folding;
import io.soundbite.text.SharedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/** All topics of a tree by the words of their labels, the same for all views. Immutable. */
final class TopicLabels {

  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordStarts starts;

  TopicLabels(Topics tree) {
    var builder = new WordStarts.Builder();
    add(tree, tree.below(Optional.empty()), builder);
    starts = builder.build();
  }

  private void add(Topics tree, List<Topic> below, WordStarts.Builder builder) {
    for (Topic topic : below) {
      if (numbers.putIfAbsent(topic.code(), topics.size()) == null) {
        builder.add(topics.size(), new BytesRef(Folding.fold(topic.label())));
        topics.add(topic);
        add(tree, tree.below(Optional.of(topic)), builder);
      }
    }
  }

  /** Those that share most words with a name; often none. */
  List<Topic> sharing(String name) {
    SharedWords<Topic> words = new SharedWords<>();
    topics.forEach(topic -> words.add(topic, Folding.fold(topic.label())));
    return words.with(Folding.fold(name));
  }

  /** Whether a topic has this code, as it is indexed. */
  boolean hasCode(String code) {
    return numbers.containsKey(code);
  }

  WordStarts starts() {
    return starts;
  }

  Topic topic(int number) {
    return topics.get(number);
  }

  /** By the number of the topic here, the count that a vocabulary of codes has of it. */
  int[] counts(Vocabulary codes, int[] byCode) throws IOException {
    int[] counts = new int[topics.size()];
    for (int number = 0; number < byCode.length; number++) {
      Integer topic = numbers.get(codes.shown(number));
      if (topic != null) {
        counts[topic] = byCode[number];
      }
    }
    return counts;
  }
}

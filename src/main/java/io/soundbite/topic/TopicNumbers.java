package io.soundbite.topic;

import io.soundbite.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The topics of a taxonomy by number, each after the one above it. Immutable. */
final class TopicNumbers {

  private final List<Topic> topics;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] parents;
  private final int[] tops;

  TopicNumbers(Taxonomy taxonomy) {
    topics = List.copyOf(taxonomy.topics());
    topics.forEach(topic -> numbers.put(topic.code(), numbers.size()));
    parents =
        topics.stream()
            .mapToInt(topic -> taxonomy.parent(topic).map(up -> of(up.code())).orElse(-1))
            .toArray();
    tops = IntStream.range(0, parents.length).filter(topic -> parents[topic] < 0).toArray();
  }

  int count() {
    return parents.length;
  }

  Topic topic(int number) {
    return topics.get(number);
  }

  /** The number of the topic with a code; -1 where there is none. */
  int of(String code) {
    return numbers.getOrDefault(code, -1);
  }

  /** The topics that stand at the top. Not to be changed. */
  int[] tops() {
    return tops;
  }

  /** The number of the topic at the top above one; itself where it stands there. */
  int top(int topic) {
    int top = topic;
    while (parents[top] >= 0) {
      top = parents[top];
    }
    return top;
  }

  /** The number of the topic right above, always a smaller one; -1 at the top. */
  int parent(int topic) {
    return parents[topic];
  }
}

package io.soundbite.topic;

import io.soundbite.model.Topic;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns from examples by which words a topic is recognised: for each topic the terms that set its
 * examples apart, and a logistic regression over their shares.
 *
 * <p>An example speaks for the topics under which it is filed, and against all others but those
 * above and below. The outcome depends on the examples and their order alone.
 */
final class Trainer {

  private static final int FEWEST_EXAMPLES = 2;
  private static final int MOST_TERMS = 100;

  private final Vocabulary vocabulary;
  private final List<Example> examples;

  private Trainer(List<Example> examples) {
    this.examples = examples;
    vocabulary = new Vocabulary(examples);
  }

  /** What was learned, by topic in the order of their codes. */
  static List<LearnedTopic> train(List<Example> examples) {
    var trainer = new Trainer(examples);
    var topics = new TreeMap<String, Topic>();
    for (Example example : examples) {
      example.topics().forEach(topic -> topics.put(topic.code(), topic));
    }
    return topics.values().stream()
        .filter(topic -> trainer.examplesOf(topic).size() >= FEWEST_EXAMPLES)
        .map(trainer::learn)
        .toList();
  }

  private List<Integer> examplesOf(Topic topic) {
    return IntStream.range(0, examples.size())
        .filter(i -> examples.get(i).isWithin(topic))
        .boxed()
        .toList();
  }

  private LearnedTopic learn(Topic topic) {
    List<String> terms = vocabulary.significant(examplesOf(topic), MOST_TERMS);
    var regression = new Regression(terms);
    for (Example example : examples) {
      boolean positive = example.isWithin(topic);
      if (positive || !example.isAbove(topic)) {
        regression.add(example.title(), example.body(), positive);
      }
    }
    return regression.fit(topic.code());
  }
}

package io.soundbite.topic;

import io.soundbite.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of all topics, compiled for speed. Immutable.
 *
 * <p>Topics are numbered so that each comes after the one above it; a term has the numbers of the
 * topics for which it speaks, and what it says for each.
 */
final class Rules {

  private final TermIndex index = new TermIndex();
  private final List<Topic> topics;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] parents;
  private final List<String> terms = new ArrayList<>(List.of(""));
  private final List<int[]> topicsOfTerm = new ArrayList<>(List.of(new int[0]));
  private final List<float[]> weightsOfTerm = new ArrayList<>(List.of(new float[0]));

  Rules(Taxonomy taxonomy, Collection<Rule> rules) {
    topics = List.copyOf(taxonomy.topics());
    topics.forEach(topic -> numbers.put(topic.code(), numbers.size()));
    parents =
        topics.stream()
            .mapToInt(topic -> taxonomy.parent(topic).map(t -> numbers.get(t.code())).orElse(-1))
            .toArray();
    var termNumbers = new HashMap<String, Integer>();
    for (Rule rule : rules) {
      int topic = numbers.getOrDefault(rule.code(), -1);
      rule.terms().forEach((term, strength) -> add(term, strength, topic, termNumbers));
    }
    termNumbers.forEach(index::addPlurals);
  }

  private void add(String term, Strength strength, int topic, Map<String, Integer> termNumbers) {
    int number = termNumbers.computeIfAbsent(term, this::newTerm);
    if (topic >= 0) {
      topicsOfTerm.set(number, append(topicsOfTerm.get(number), topic));
      float[] weights = weightsOfTerm.get(number);
      weights = Arrays.copyOf(weights, weights.length + 1);
      weights[weights.length - 1] = (float) strength.weight();
      weightsOfTerm.set(number, weights);
    }
  }

  private int newTerm(String term) {
    terms.add(term);
    topicsOfTerm.add(new int[0]);
    weightsOfTerm.add(new float[0]);
    index.add(term, terms.size() - 1);
    return terms.size() - 1;
  }

  private static int[] append(int[] numbers, int number) {
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = number;
    return longer;
  }

  TermIndex index() {
    return index;
  }

  int topicCount() {
    return topics.size();
  }

  Topic topic(int number) {
    return topics.get(number);
  }

  /** The number of a topic; -1 where there is none of its code. */
  int numberOf(Topic topic) {
    return numbers.getOrDefault(topic.code(), -1);
  }

  /** The number of the topic right above, always a smaller one; -1 at the top. */
  int parent(int topic) {
    return parents[topic];
  }

  /** A term as its file writes it. */
  String term(int number) {
    return terms.get(number);
  }

  /** The topics for which a term speaks. Not to be changed. */
  int[] topicsOf(int term) {
    return topicsOfTerm.get(term);
  }

  /** What a term says for each of its topics. Not to be changed. */
  float[] weightsOf(int term) {
    return weightsOfTerm.get(term);
  }
}

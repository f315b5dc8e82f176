package io.soundbite.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * How much each of what speaks for a topic counts when {@link FirstTopic} chooses the first: the
 * numbers of the resource {@code first-topic.tsv}.
 */
record FirstTopicWeights(
    double odds, double title, double lead, double desk, double weight, double top) {

  static final FirstTopicWeights SHIPPED = read(LineFile.shipped("first-topic.tsv"));

  private static FirstTopicWeights read(LineFile file) {
    Map<String, Double> numbers = new HashMap<>();
    for (String line : file.lines()) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        numbers.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    return new FirstTopicWeights(
        numbers.get("odds"),
        numbers.get("title"),
        numbers.get("lead"),
        numbers.get("desk"),
        numbers.get("weight"),
        numbers.get("top"));
  }
}

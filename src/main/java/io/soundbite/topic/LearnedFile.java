package io.soundbite.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads what was learned, as a text that a person can read and mend: a topic at the
 * margin, with its bias, and indented below it a term a line with its weight, parted by tabs.
 *
 * <pre>
 * 20000152 -4.213 drought
 *   2.871 reservoir
 *   -0.4 goal
 * </pre>
 */
final class LearnedFile {

  private LearnedFile() {}

  static void write(List<LearnedTopic> topics, Taxonomy taxonomy, Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        "# What examples taught about each topic: its code, the log-odds of a text that says");
    lines.add(
        "# nothing of it, and its label; below it terms, and what each adds to the log-odds.");
    for (LearnedTopic topic : topics) {
      String label = taxonomy.byCode(topic.code()).map(known -> known.label()).orElse("");
      lines.add(topic.code() + " " + topic.bias() + " " + label);
      topic.weights().forEach((term, weight) -> lines.add("  " + weight + " " + term));
    }
    Files.write(file, lines);
  }

  /**
   * What a file holds.
   *
   * @throws TopicFileException where a line cannot be read, or names a topic that the taxonomy
   *     lacks
   */
  static List<LearnedTopic> read(LineFile file, Taxonomy taxonomy) {
    var topics = new ArrayList<LearnedTopic>();
    LearnedTopic topic = null;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        topic = topic(file, i, taxonomy);
        topics.add(topic);
      } else if (topic != null) {
        topic = withTerm(topic, file, i);
        topics.set(topics.size() - 1, topic);
      } else {
        throw file.error(i, "this stands before the first code of a topic: " + line.strip());
      }
    }
    return topics;
  }

  private static LearnedTopic topic(LineFile file, int number, Taxonomy taxonomy) {
    String line = file.lines().get(number);
    String code = line.split("\\s", 2)[0];
    if (taxonomy.byCode(code).isEmpty()) {
      throw file.error(number, "'" + code + "' is no code of the taxonomy");
    }
    return new LearnedTopic(
        code, number(file, number, line.substring(code.length()).strip()), Map.of());
  }

  private static LearnedTopic withTerm(LearnedTopic topic, LineFile file, int number) {
    String line = file.lines().get(number).strip();
    String term = line.contains(" ") ? line.substring(line.indexOf(' ') + 1).strip() : "";
    if (!TermForms.problem(term).isEmpty()) {
      throw file.error(number, "expected a weight and a term, but found: " + line);
    }
    var weights = new LinkedHashMap<>(topic.weights());
    weights.put(term, number(file, number, line));
    return new LearnedTopic(topic.code(), topic.bias(), weights);
  }

  /** The number at the beginning of a line. */
  private static double number(LineFile file, int number, String line) {
    String written = line.split("\\s", 2)[0];
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException e) {
      throw file.error(number, "expected a number such as -1.25, but found: " + line);
    }
  }
}

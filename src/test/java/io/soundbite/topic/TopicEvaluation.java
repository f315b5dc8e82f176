package io.soundbite.topic;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Measures the classifier on articles with a label each: {@code TopicEvaluation news.jsonl.gz
 * labels.tsv tune|test}. Prints for each label how many articles it has in that half and for what
 * share one of the first three topics is right, then the average over labels (macro), and the time.
 *
 * <p>The articles are halved by the parity of the hash of their id. What is right for a label is
 * told by labels.tsv: a topic is right if it is one of the codes there, or stands below one.
 */
final class TopicEvaluation {

  private static final int FIRST = 3;

  private record Example(String title, String body, List<String> codes) {}

  private TopicEvaluation() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<Example>> examples =
        examples(Path.of(args[0]), labels(Path.of(args[1])), args[2].equals("tune") ? 0 : 1);
    double sum = 0;
    for (var label : examples.entrySet()) {
      double recall = recall(label.getValue());
      sum += recall;
      System.out.printf("%-40s %5d %.3f%n", label.getKey(), label.getValue().size(), recall);
    }
    System.out.printf("macro recall at %d: %.4f%n", FIRST, sum / examples.size());
    time(examples.values().stream().flatMap(List::stream).toList());
  }

  private static double recall(List<Example> examples) {
    long right = examples.stream().filter(TopicEvaluation::isRight).count();
    return (double) right / examples.size();
  }

  private static boolean isRight(Example example) {
    return TopicClassifier.standard().classify(example.title(), example.body()).stream()
        .limit(FIRST)
        .map(ScoredTopic::topic)
        .anyMatch(topic -> isWithin(topic, example.codes()));
  }

  private static boolean isWithin(Topic topic, List<String> codes) {
    return codes.contains(topic.code())
        || Taxonomy.iptc().ancestors(topic).stream().map(Topic::code).anyMatch(codes::contains);
  }

  private static void time(List<Example> examples) {
    int topics = 0;
    for (int round = 0; round < 3; round++) {
      topics = 0;
      long start = System.nanoTime();
      for (Example example : examples) {
        topics += TopicClassifier.standard().classify(example.title(), example.body()).size();
      }
      double micros = (System.nanoTime() - start) / 1e3 / examples.size();
      System.out.printf("%d articles, %.1f µs each on one core%n", examples.size(), micros);
    }
    System.out.printf("%.2f topics an article%n", (double) topics / examples.size());
  }

  private static Map<String, List<String>> labels(Path file) throws IOException {
    var labels = new TreeMap<String, List<String>>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", 2);
        labels.put(columns[0], List.of(columns[1].split(" ", -1)));
      }
    }
    return labels;
  }

  private static Map<String, List<Example>> examples(
      Path file, Map<String, List<String>> labels, int half) throws IOException {
    var examples = new TreeMap<String, List<Example>>();
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Map<String, Object> article = JSON.std.mapFrom(line);
        List<String> codes = labels.get(text(article, "label"));
        if (codes != null && Math.floorMod(text(article, "id").hashCode(), 2) == half) {
          examples
              .computeIfAbsent(text(article, "label"), label -> new ArrayList<>())
              .add(new Example(text(article, "title"), text(article, "body"), codes));
        }
      }
    }
    return examples;
  }

  private static String text(Map<String, Object> article, String key) {
    return article.getOrDefault(key, "").toString();
  }
}

package io.soundbite.topic;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.ScoredTopic;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The texts whose desk is known, from which {@link DeskWordsTraining} learns. */
final class DeskTexts {

  /** How sure the rules must be of the first topic of an article without a label. */
  private static final double SURE = 0.85;

  /** A text whose top of the tree is known; -1 where it is not. */
  record Text(String title, String body, int top) {}

  private final Taxonomy taxonomy = Taxonomy.iptc();
  private final TopicNumbers topics = new TopicNumbers(taxonomy);

  TopicNumbers topics() {
    return topics;
  }

  /** The tops, and each topic with a definition, as texts of a line. */
  List<Text> definitions(Path concepts) throws IOException {
    var texts = new ArrayList<Text>();
    for (Object one : (List<?>) object(Files.readString(concepts)).get("conceptSet")) {
      var concept = (Map<?, ?>) one;
      String code = String.valueOf(concept.get("qcode")).split(":", 2)[1];
      if (topics.of(code) >= 0 && concept.get("definition") instanceof Map<?, ?> told) {
        String label = topics.topic(topics.of(code)).label();
        String text =
            label + ". " + String.join(" ", told.values().stream().map(String::valueOf).toList());
        texts.add(new Text("", text, topics.top(topics.of(code))));
      }
    }
    return texts;
  }

  /** The sure and likely terms of each rule, one after another, as a text. */
  List<Text> rules() {
    return TopicClassifier.shippedRules().values().stream()
        .filter(rule -> topics.of(rule.code()) >= 0)
        .map(rule -> new Text("", terms(rule), topics.top(topics.of(rule.code()))))
        .toList();
  }

  private static String terms(Rule rule) {
    return rule.terms().entrySet().stream()
        .filter(term -> term.getValue().weight() >= Strength.LIKELY.weight())
        .map(term -> term.getKey().replace("*", ""))
        .collect(Collectors.joining(". "));
  }

  /** Stories that bear the name of their desk, which a file of labels explains by one code. */
  List<Text> stories(List<Path> files, Path labels) throws IOException {
    Map<String, Set<Integer>> tops = tops(labels);
    var texts = new ArrayList<Text>();
    for (Path file : files) {
      for (Map<String, Object> story : objects(file)) {
        int top = tops.get(String.valueOf(story.get("label"))).iterator().next();
        texts.add(text(story, top));
      }
    }
    return texts;
  }

  /**
   * Articles of a corpus: those of the tune half with a label under the first topic that the rules
   * find, where it has that label, or else under the only top of the label; those without one under
   * the first topic of which the rules are sure.
   */
  List<Text> articles(Path corpus, Path labels) throws IOException {
    Map<String, Set<Integer>> tops = tops(labels);
    TopicClassifier rules = TopicClassifier.standard().byRules();
    var texts = new ArrayList<Text>();
    for (Map<String, Object> article : objects(corpus)) {
      Text text = text(article, -1);
      boolean tune = Math.floorMod(String.valueOf(article.get("id")).hashCode(), 2) == 0;
      Set<Integer> labelled = tops.getOrDefault(String.valueOf(article.get("label")), Set.of());
      int top = tune ? top(rules.classify(text.title(), text.body()), labelled).orElse(-1) : -1;
      texts.add(new Text(text.title(), text.body(), top));
    }
    return texts;
  }

  private Optional<Integer> top(List<ScoredTopic> found, Set<Integer> labelled) {
    Optional<ScoredTopic> first = found.stream().findFirst();
    Optional<Integer> top = first.map(one -> topics.top(topics.of(one.topic().code())));
    if (labelled.isEmpty()) {
      return first.filter(one -> one.confidence() >= SURE).isPresent() ? top : Optional.empty();
    }
    if (top.isPresent() && labelled.contains(top.get())) {
      return top;
    }
    return labelled.size() == 1 ? labelled.stream().findFirst() : Optional.empty();
  }

  private Map<String, Set<Integer>> tops(Path labels) throws IOException {
    var tops = new LinkedHashMap<String, Set<Integer>>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        tops.put(
            cells[0],
            Set.of(cells[1].split(" ")).stream()
                .map(code -> topics.top(topics.of(code)))
                .collect(Collectors.toSet()));
      }
    }
    return tops;
  }

  private static Text text(Map<String, Object> article, int top) {
    return new Text(String.valueOf(article.get("title")), String.valueOf(article.get("body")), top);
  }

  private static List<Map<String, Object>> objects(Path file) throws IOException {
    try (InputStream raw = new FileInputStream(file.toFile());
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var objects = new ArrayList<Map<String, Object>>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        objects.add(object(line));
      }
      return objects;
    }
  }

  private static Map<String, Object> object(String json) throws IOException {
    return JSON.std.mapFrom(json);
  }
}

package io.soundbite.bench;

import io.soundbite.model.Article;
import io.soundbite.model.Topic;
import io.soundbite.topic.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which topics count as right for each label of a corpus: one of those given, or any below it.
 *
 * @param codes the codes of the topics, by label
 * @param taxonomy the tree in which they stand
 */
public record TopicLabels(Map<String, List<String>> codes, Taxonomy taxonomy) {

  public TopicLabels {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /**
   * Reads a file of labels: a label a line, a tab, and the codes that are right for it, parted by
   * spaces. Lines that begin with # are comments.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static TopicLabels read(Path file, Taxonomy taxonomy) throws IOException {
    var codes = new LinkedHashMap<String, List<String>>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = file + ", line " + number;
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IOException(place + ": expected a label, a tab, and codes parted by spaces");
        }
        codes.put(columns[0], codes(columns[1], taxonomy, place));
      }
    }
    return new TopicLabels(codes, taxonomy);
  }

  private static List<String> codes(String column, Taxonomy taxonomy, String place)
      throws IOException {
    List<String> codes = List.of(column.strip().split("\\s+"));
    for (String code : codes) {
      if (taxonomy.byCode(code).isEmpty()) {
        throw new IOException(place + ": '" + code + "' is no code of the taxonomy");
      }
    }
    return codes;
  }

  /** Whether a topic is right for a label; never for a label that the file lacks. */
  public boolean isRight(Topic topic, String label) {
    List<String> right = codes.getOrDefault(label, List.of());
    return right.contains(topic.code())
        || taxonomy.ancestors(topic).stream().map(Topic::code).anyMatch(right::contains);
  }

  /**
   * The labelled articles as examples to learn from: under the first code of their label. Those
   * whose label the file lacks are left out.
   */
  public List<Article> examples(List<LabelledArticle> articles) {
    return articles.stream()
        .filter(labelled -> codes.containsKey(labelled.label()))
        .map(this::example)
        .toList();
  }

  private Article example(LabelledArticle labelled) {
    Article article = labelled.article();
    return Article.builder()
        .id(article.id())
        .title(article.title())
        .body(article.body())
        .topics(codes.getOrDefault(labelled.label(), List.of()).subList(0, 1))
        .build();
  }
}

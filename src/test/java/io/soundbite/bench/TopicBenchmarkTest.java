package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicBenchmarkTest {

  @TempDir Path folder;

  private final List<LabelledArticle> articles =
      List.of(
          labelled("1", "courts", "Tennis: champion wins Wimbledon in straight sets"),
          labelled("2", "courts", "A wildfire burned ten thousand acres"),
          labelled("3", "fires", "Firefighters battle a wildfire"),
          labelled("4", "moods", "Wildfire"));

  @Test
  void averagesOverLabelsAndOverArticles() throws IOException {
    TopicReport report = benchmark(3).run(articles, TopicBenchmark.Half.ALL, miss -> {});
    assertThat(report.rows())
        .containsExactly(new TopicReport.Row("courts", 2, 1), new TopicReport.Row("fires", 1, 1));
    assertThat(report.macroRecall()).isEqualTo(0.75);
    assertThat(report.microRecall()).isEqualTo(2.0 / 3);
  }

  @Test
  void measuresEachArticleInOneHalf() throws IOException {
    TopicReport tune = benchmark(3).run(articles, TopicBenchmark.Half.TUNE, miss -> {});
    TopicReport test = benchmark(3).run(articles, TopicBenchmark.Half.TEST, miss -> {});
    assertThat(tune.articles()).isEqualTo(1);
    assertThat(test.articles()).isEqualTo(2);
  }

  @Test
  void tellsOfArticlesThatAreNotRight() throws IOException {
    var misses = new ArrayList<TopicMiss>();
    benchmark(1).run(articles, TopicBenchmark.Half.ALL, misses::add);
    assertThat(misses).extracting(miss -> miss.labelled().article().id()).containsExactly("2");
    assertThat(misses.getFirst().topics())
        .extracting(scored -> scored.topic().label())
        .containsExactly("wildfire");
  }

  @Test
  void readsArticlesWithTheirLabels() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\": \"a\", \"title\": \"T\", \"body\": \"B\", \"label\": \"fires\"}",
            "",
            "{\"id\": \"b\", \"title\": \"T\", \"body\": \"B\"}"));
    assertThat(LabelledArticle.read(file))
        .containsExactly(new LabelledArticle(Article.of("a", "T", "B"), "fires"));
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = Files.write(folder.resolve("news.jsonl"), List.of("", "[1]"));
    assertThatThrownBy(() -> LabelledArticle.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("news.jsonl, line 2: expected a JSON object with id, title, body");
    assertThatThrownBy(() -> labels("fires"))
        .hasMessageEndingWith("line 1: expected a label, a tab, and codes parted by spaces");
    assertThatThrownBy(() -> labels("fires\t20001202 99"))
        .hasMessageEndingWith("line 1: '99' is no code of the taxonomy");
  }

  private TopicBenchmark benchmark(int first) throws IOException {
    TopicLabels labels = labels("courts\t15000000", "# all of them", "fires\t20000150");
    return new TopicBenchmark(TopicClassifier.standard(), labels, first);
  }

  private TopicLabels labels(String... lines) throws IOException {
    return TopicLabels.read(
        Files.write(folder.resolve("labels.tsv"), List.of(lines)), Taxonomy.iptc());
  }

  private static LabelledArticle labelled(String id, String label, String text) {
    return new LabelledArticle(Article.of(id, text, text), label);
  }
}

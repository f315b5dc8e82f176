package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom with its own tree of topics and its own rules, from its files to its answers. */
class OwnTopicsTest {

  private static final Article FERRY =
      Article.of(
          "1",
          "Ferry runs again",
          "The ferry is back.\n\n\"The ferry will run every hour,\" said Ana Silva.");

  private static final Article OPERA =
      Article.builder()
          .id("2")
          .title("A new hall")
          .body("The hall opens.")
          .topics(List.of("home > opinion", "medtop:15000000"))
          .build();

  @TempDir Path folder;

  private Taxonomy desks = Taxonomy.iptc();
  private Annotator annotator = Annotator.standard();
  private IndexOptions options = IndexOptions.DEFAULT;

  @BeforeEach
  void read() throws IOException {
    Path tree = folder.resolve("desks.tsv");
    Files.writeString(
        tree,
        """
        # code	label	parent
        home	home
        foreign	foreign
        harbor	harbor	home
        op-home	opinion	home
        op-foreign	opinion	foreign
        """);
    Path rules = folder.resolve("rules.txt");
    Files.writeString(
        rules,
        """
        harbor
          sure: ferry, pier
        """);
    desks = Taxonomy.read(tree);
    annotator = Annotator.of(TopicClassifier.of(desks, rules));
    options = IndexOptions.DEFAULT.annotator(annotator);
  }

  @Test
  void filesAndFindsUnderIt() throws IOException {
    assertThat(annotator.taxonomy()).isSameAs(desks);
    try (NewsIndex news = filled(NewsIndex.inMemory(options))) {
      assertThat(ids(news.articles("topic:home"))).containsExactly("1", "2");
      assertThat(ids(news.articles("topic:harbors"))).containsExactly("1");
      assertThat(news.quotes("topic:harbor").hits())
          .singleElement()
          .hasToString("undated     Ana Silva: The ferry will run every hour,");
      assertThat(news.article("2").orElseThrow().article()).isEqualTo(OPERA);
      assertThatThrownBy(() -> news.articles("topic:sport"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("There is no topic 'sport'");
    }
  }

  @Test
  void countsTopicsOfOneLabelByTheirPaths() throws IOException {
    try (NewsIndex news = filled(NewsIndex.inMemory(options))) {
      var all = SearchRequest.of("*").facet(FacetRequest.of(Dimension.TOPIC).levels(2));
      assertThat(news.articles(all).facet(Dimension.TOPIC))
          .hasToString(
              """
              topic (1)
                    2  home
                      1  harbor
                      1  home > opinion""");
      var opinion = SearchRequest.of("*").drillDown(Dimension.TOPIC, "home > opinion");
      assertThat(ids(news.articles(opinion))).containsExactly("2");
      assertThatThrownBy(() -> news.articles("topic:opinion"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "'opinion' names 2 topics; write one of [home > opinion, foreign > opinion]");
    }
  }

  @Test
  void isOpenedAgainUnderTheSameTree() throws IOException {
    Path index = folder.resolve("index");
    filled(NewsIndex.open(index, options)).close();
    try (NewsSearcher news = NewsSearcher.open(index, options)) {
      assertThat(ids(news.articles("topic:harbor"))).containsExactly("1");
    }
    try (NewsIndex news = NewsIndex.open(index, options)) {
      assertThat(news.delete("topic:harbor")).isEqualTo(1);
      news.deleteById("2");
      news.commit();
      assertThat(news.stats().articles()).isZero();
    }
  }

  private static NewsIndex filled(NewsIndex news) throws IOException {
    news.add(FERRY);
    news.add(OPERA);
    news.commit();
    return news;
  }

  private static List<String> ids(SearchResult<ArticleHit> result) {
    return result.hits().stream().map(hit -> hit.article().id()).toList();
  }
}

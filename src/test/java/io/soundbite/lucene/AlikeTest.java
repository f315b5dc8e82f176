package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.query.Query;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Dimension;
import io.soundbite.search.Explanation;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlikeTest {

  private LuceneBackend index = Articles.index();

  AlikeTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("dam1").title("Dam breaks").topics("2").text("The dam on the river broke."),
            article("dam2")
                .title("River rises")
                .text("Water behind the dam rises.")
                .said("Bo", "Run"),
            article("dam3").title("After the dam").topics("2").text("Mud of the river, and a dam."),
            article("match1").title("United win").topics("31").text("A late goal won the match."),
            article("match2").title("City lose").topics("31").text("No goal in a dull match."),
            article("else").title("Weather").text("Sun."));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsArticlesThatShareWordsAndTopicsButNotItself() throws IOException {
    assertThat(find(Query.like("dam1"))).containsExactly("dam3", "dam2");
    assertThat(find(Query.like("match1"))).containsExactly("match2");
    assertThat(find(Query.like("else"))).isEmpty();
  }

  @Test
  void findsThoseAloneThatShareAsManyWordsAsAreAskedFor() throws IOException {
    assertThat(find(Query.like("dam1", 1))).containsExactly("dam3", "dam2");
    assertThat(find(Query.like("dam1", 3))).containsExactly("dam3");
    assertThat(find(Query.like("match1", 1000))).containsExactly("match2"); // it has them all
    assertThat(find(SearchRequest.of("like:dam1>=3").query())).containsExactly("dam3");
    assertThatThrownBy(() -> Query.like("dam1", -1))
        .hasMessage("atLeast is at least 0, but was -1");
  }

  @Test
  void goesWithOtherConditionsAndAsksQuotesToo() throws IOException {
    assertThat(find(Query.like("dam1").and(Query.words("mud")))).containsExactly("dam3");
    assertThat(find(Query.not(Query.like("dam1")))).doesNotContain("dam2", "dam3").hasSize(4);
    assertThat(index.quotes(SearchRequest.of("like:dam1")).hits())
        .extracting(hit -> hit.article().id())
        .containsExactly("dam2");
    assertThat(
            index
                .articles(SearchRequest.of("like:dam1").facets(Dimension.TOPIC))
                .facet(Dimension.TOPIC)
                .values())
        .hasSize(1);
  }

  @Test
  void saysWhatTheTwoHaveInCommon() throws IOException {
    Explanation why = index.explain(SearchRequest.of("like:dam1"), "dam3").orElseThrow();
    assertThat(why.reasons())
        .extracting(Explanation.Reason::text)
        .contains("has 'dam' too", "has 'the topic conflict, war and peace' too");
  }

  @Test
  void ofArticlesThatAreAsMuchAlikeThoseOfItsTimeComeFirst() throws IOException {
    try (LuceneBackend dated =
        Articles.index(
            article("a").title("Dam breaks").day("2020-05-01").text("The dam broke."),
            article("b").title("Dam holds").day("2010-05-01").text("The dam held."),
            article("c").title("Dam holds").day("2020-05-20").text("The dam held."),
            article("d").title("Storm").day("2020-05-01").text("Wind."))) {
      var like = SearchRequest.of("like:a");
      assertThat(dated.articles(like).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("c", "b");
      assertThat(dated.explain(like, "c").orElseThrow().reasons())
          .extracting(Explanation.Reason::text)
          .contains("published at about that time");
    }
  }

  @Test
  void anArticleThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> find(Query.like("dam9")))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(
            "There is no article 'dam9' to find others like it; a search tells the ids of articles");
    assertThatThrownBy(() -> Query.like(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysWithinTheTermsOfAnArticleHoweverLong() throws IOException {
    String words =
        String.join(" ", IntStream.range(0, 20_000).mapToObj(i -> "word" + i % 5000).toList());
    index.add(article("long").text(words).build());
    index.add(article("longer").text(words + " " + words).build());
    index.refresh();
    assertThat(find(Query.like("longer"))).containsExactly("long");
  }

  private List<String> find(Query query) throws IOException {
    return index.articles(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }
}

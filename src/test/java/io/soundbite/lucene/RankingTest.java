package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Explanation;
import io.soundbite.search.Recency;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import io.soundbite.search.Synonyms;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void theFormAskedForComesBeforeOthersOfTheWord() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a").text("One election was held."),
            article("b").text("Two elections were held."),
            article("c").text("One election was held."))) {
      assertThat(find(index, "elections")).startsWith("b").hasSize(3);
      assertThat(find(index, "election")).hasSize(3);
    }
  }

  @Test
  void aSentenceThatSaysItComesBeforeASpeechThatSaysItTwice() throws IOException {
    String speech = "We have come a long way together. ".repeat(60);
    try (LuceneBackend index =
        Articles.index(
            article("a")
                .confidence(0.9)
                .said("Bo Lee", speech + "Send grain. " + speech + "Send grain."),
            article("b")
                .confidence(0.5)
                .said("Bo Lee", "We sent grain to all who asked for it."))) {
      assertThat(index.quotes(SearchRequest.of("said:grain")).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("b", "a");
    }
  }

  @Test
  void theLengthOfAShortQuotationCountsNothing() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a").confidence(0.5).said("Bo Lee", "grain exports"),
            article("b")
                .confidence(0.9)
                .said("Bo Lee", "We sent grain to all who asked for it."))) {
      assertThat(index.quotes(SearchRequest.of("said:grain")).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("b", "a");
    }
  }

  @Test
  void aWordOfTheLeadCountsMore() throws IOException {
    String filler = "nothing ".repeat(LeadFilter.WORDS);
    try (LuceneBackend index =
        Articles.index(article("a").text(filler + "grain"), article("b").text("grain " + filler))) {
      assertThat(find(index, "grain")).containsExactly("b", "a");
    }
  }

  @Test
  void newerArticlesComeFirstWhereThatIsAskedFor() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("old").day("2020-01-01").text("grain grain grain"),
            article("new").day("2024-01-01").text("grain and much else besides"),
            article("undated").text("grain grain grain"))) {
      assertThat(find(index, "grain")).last().isEqualTo("new");
      SearchRequest recent = SearchRequest.of("grain").recency(Duration.ofDays(30));
      assertThat(find(index, recent)).containsExactly("new", "undated", "old");
      Recency long2020 = Recency.of(Duration.ofDays(1)).from(Instant.parse("2020-01-01T00:00:00Z"));
      assertThat(find(index, SearchRequest.of("grain").recency(long2020)))
          .containsExactly("old", "new", "undated");
    }
  }

  @Test
  void anAgeIsWorthWhatTheFormulaSays() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("0").day("2024-01-31").text("grain"),
            article("30").day("2024-01-01").text("grain"))) {
      SearchRequest request = SearchRequest.of("grain").recency(Duration.ofDays(30));
      assertThat(index.explain(request, "0").orElseThrow().recency()).isEqualTo(1);
      assertThat(index.explain(request, "30").orElseThrow().recency()).isEqualTo(0.5);
    }
  }

  @Test
  void refusesAnAgeOfNothing() {
    assertThatThrownBy(() -> Recency.of(Duration.ZERO)).hasMessageContaining("PT0S");
    assertThatThrownBy(() -> Recency.of(Duration.ofDays(-1))).hasMessageContaining("PT-24H");
  }

  @Test
  void saysInWordsWhyAHitHasItsScore() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a").title("Grain leaves").text("Grain, grain and elections."),
            article("b").text("Nothing of this"))) {
      Explanation why =
          index.explain(SearchRequest.of("grain elections (kind:direct OR *)"), "a").orElseThrow();
      assertThat(why.reasons())
          .extracting(Explanation.Reason::text)
          .containsExactly(
              "'grain' once in the title and 2 times in the body; 1 of 2 articles have it",
              "'election' once in the body (1 just as written); 1 of 2 articles have it",
              "everything fits");
      assertThat(why.toString()).endsWith("= %6.2f".formatted(why.score()));
      assertThat(index.explain(SearchRequest.of("grain"), "b")).isEmpty();
      assertThat(index.explain(SearchRequest.of("grain"), "z")).isEmpty();
    }
  }

  @Test
  void saysHowManyTimesAConditionCounts() throws IOException {
    try (LuceneBackend index =
        Articles.index(article("a").title("Grain leaves port").text("Nothing."))) {
      assertThat(explained(index, "title:grain^3 leaves"))
          .containsExactly(
              "'grain' once in the title; 1 of 1 articles have it; times 3",
              "'leaves' once in the title; 1 of 1 articles have it");
      assertThat(explained(index, "((grain^2 port)^0.5)"))
          .containsExactly(
              "'grain' once in the title; 1 of 1 articles have it; times 2; times 0.5",
              "'port' once in the title; 1 of 1 articles have it; times 0.5");
    }
  }

  @Test
  void countsNoArticlesThatWereDeleted() throws IOException {
    try (LuceneBackend index = Articles.index()) {
      for (int i = 0; i < 5; i++) {
        index.add(article("a" + i).text(i < 3 ? "Grain." : "Rain.").build());
      }
      index.refresh();
      index.deleteById("a1");
      index.deleteById("a3");
      index.refresh();
      assertThat(explained(index, "grain"))
          .containsExactly("'grain' once in the body; 2 of 3 articles have it");
    }
  }

  private static List<String> explained(LuceneBackend index, String query) throws IOException {
    String id = index.articles(SearchRequest.of(query)).hits().getFirst().article().id();
    return index.explain(SearchRequest.of(query), id).orElseThrow().reasons().stream()
        .map(Explanation.Reason::text)
        .toList();
  }

  @Test
  void synonymsFindEachOther() throws IOException {
    Synonyms synonyms =
        Synonyms.of(
            List.of("# health", "covid, coronavirus, covid 19", "potus => president, white house"));
    try (LuceneBackend index =
        LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()).synonyms(synonyms))) {
      index.add(article("a").text("The coronavirus spreads.").build());
      index.add(article("b").text("Covid 19 spreads in the house.").build());
      index.add(article("c").text("The White House says potus is well.").build());
      index.add(article("d").text("A president walks by a white fence of a house.").build());
      index.refresh();
      assertThat(find(index, "coronavirus spread")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, "covid 19")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, "potus")).containsExactlyInAnyOrder("c", "d");
      assertThat(find(index, "\"covid\"")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, "spread 19")).containsExactly("b");
      assertThat(find(index, "\"coronavirus spreads\"")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, "\"covid 19 spreads\"")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, "\"spreads covid\"")).isEmpty();
      assertThat(find(index, "\"potus is\"")).containsExactly("c");
      assertThat(find(index, "\"potus says\"")).containsExactly("c");
      assertThat(index.articles(SearchRequest.of("covid")).hits())
          .flatExtracting(ArticleHit::snippets)
          .extracting(Snippet::html)
          .contains("The <mark>coronavirus</mark> spreads.");
    }
  }

  @Test
  void aPhraseOfWordsOfManySynonymsCostsTheirSumAndNotTheirProduct() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String word : List.of("one", "two", "three", "four")) {
      String same =
          IntStream.range(0, 20).mapToObj(i -> word + (char) ('a' + i)).collect(joining(", "));
      lines.add(word + ", " + same);
    }
    lines.add("four, two words");
    LuceneOptions options = LuceneOptions.of(new SmallTree()).synonyms(Synonyms.of(lines));
    try (LuceneBackend index = LuceneBackend.inMemory(options);
        AlertMatcher alerts = index.alertMatcher()) {
      Query phrase = Query.phrase(Field.TEXT, "one two three four");
      alerts.add(List.of(new Alert("four", Alert.Unit.ARTICLES, phrase)));
      AnnotatedArticle typed = article("a").text("One two three four, not onek.").build();
      AnnotatedArticle same = article("b").text("Two onek twoc threea fourt one.").build();
      AnnotatedArticle more = article("c").text("It was oneb two threec two words.").build();
      AnnotatedArticle turned = article("d").text("Twoc onek threea fourt.").build();
      for (AnnotatedArticle one : List.of(typed, same, more, turned)) {
        index.add(one);
        assertThat(alerts.match(one)).hasSize(one.equals(turned) ? 0 : 1);
      }
      index.refresh();
      assertThat(find(index, "\"one two three four\"")).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(find(index, "\"one three four\"~2")).containsExactlyInAnyOrder("a", "b", "c", "d");
      assertThat(index.articles(SearchRequest.of("\"one two three four\"")).hits())
          .flatExtracting(ArticleHit::snippets)
          .extracting(Snippet::html)
          .contains(
              "Two <mark>onek</mark> <mark>twoc</mark> <mark>threea</mark> <mark>fourt</mark> one.");
      assertThat(index.explain(SearchRequest.of("\"one two\""), "b").orElseThrow().toString())
          .contains("the words 'one|onea|")
          .contains(" two|twoa|");
    }
  }

  @Test
  void aLineThatIsNoSynonymIsNamed() {
    assertThatThrownBy(() -> Synonyms.of(List.of("a, b", "alone")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "synonyms, line 2: expected words parted by commas, or typed => meant, but found"
                + " 'alone'");
    assertThatThrownBy(() -> Synonyms.of(List.of("a => b => c"))).hasMessageContaining("line 1");
    assertThatThrownBy(() -> Synonyms.of(List.of("=> b"))).hasMessageContaining("line 1");
  }

  @Test
  void quotesOfOneSpeakerComeSurestFirst() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a").day("2020-01-01").said("Bo Lee", "Yes."),
            article("b").day("2024-01-01").said("Bo Lee", "No.").said("Ann Lee", "No."))) {
      assertThat(
              index.quotes(SearchRequest.of("speaker:lee")).hits().stream()
                  .map(hit -> hit.article().id() + " " + hit.score())
                  .distinct()
                  .map(line -> line.substring(0, 1))
                  .toList())
          .containsExactly("b", "a");
    }
  }

  private static List<String> find(LuceneBackend index, String query) throws IOException {
    return find(index, SearchRequest.of(query));
  }

  private static List<String> find(LuceneBackend index, SearchRequest request) throws IOException {
    return index.articles(request).hits().stream().map(hit -> hit.article().id()).toList();
  }
}

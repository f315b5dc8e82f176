package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerm;
import io.soundbite.search.SignificantTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sets a topic, a speaker or a period apart from the rest of an index. */
class SignificantTermsTest {

  private static final List<String> HARBOR =
      List.of(
          "Tug crews at the harbor voted to walk out. \"The neap tide is deadly,\" said Ana Silva.",
          "The harbor board met the tug crews. \"Respect the neap tide,\" said Ana Silva.",
          "A tug crew saved a trawler near the harbor. \"A neap tide spares nobody,\" said Ana Silva.",
          "Nobody sleeps when tug crews wait at the harbor. \"We fear the neap tide,\" said Ana"
              + " Silva.");

  private static final List<String> OTHERS =
      List.of(
          "The orchestra opened its season. \"Strings first,\" said Piet Okonjo.",
          "The mill cut its price of flour. \"Bread stays cheap,\" said Piet Okonjo.",
          "A bus met a tram and nobody was hurt. \"I braked,\" said Piet Okonjo.",
          "Rain fell on the fair for a week. \"We sold umbrellas,\" said Piet Okonjo.",
          "The school won a prize for chess. \"They think ahead,\" said Piet Okonjo.",
          "The bakers voted for a holiday. \"Dough can rest,\" said Piet Okonjo.",
          "A goat climbed the town hall. \"It was the view,\" said Piet Okonjo.",
          "The library lends ladders. \"Books are high up,\" said Piet Okonjo.");

  private final NewsIndex news;

  SignificantTermsTest() throws IOException {
    news = NewsIndex.inMemory();
  }

  @BeforeEach
  void fill() throws IOException {
    for (int i = 0; i < HARBOR.size(); i++) {
      news.add(article("h" + i, HARBOR.get(i), "Harbor Post"));
    }
    for (int i = 0; i < OTHERS.size(); i++) {
      news.add(article("o" + i, OTHERS.get(i), "Town Post"));
    }
    news.refresh();
  }

  private static Article article(String id, String body, String source) {
    String footer = "\n\nSign up for the daily letter of the town, for free.";
    return Article.builder().id(id).title("").body(body + footer).source(source).build();
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  @Test
  void tellsWhatAPartIsAbout() throws IOException {
    assertThat(news.articleTerms(SignificanceRequest.of("source:\"Harbor Post\"")))
        .hasToString(
            """
            4 of 12
                  4 of     4  harbor
                  4 of     4  neap tide
                  4 of     4  tug crews""");
  }

  @Test
  void tellsWhatASpeakerSpeaksOf() throws IOException {
    assertThat(news.quoteTerms(SignificanceRequest.of("speaker:silva")))
        .hasToString(
            """
            4 of 14
                  4 of     4  neap tide""");
  }

  @Test
  void givesSoManyTermsAsAreAskedFor() throws IOException {
    var request = SignificanceRequest.of("source:\"Harbor Post\"").limit(1);
    assertThat(news.articleTerms(request).terms()).hasSize(1);
    assertThatThrownBy(() -> request.limit(0)).hasMessageContaining("limit was 0");
    assertThat(news.articleTerms(request.limit(Integer.MAX_VALUE)).terms())
        .isEqualTo(news.articleTerms(request.limit(1000)).terms())
        .hasSizeGreaterThan(1);
  }

  @Test
  void narrowsThePartAsASearchDoes() throws IOException {
    var harbor = SearchRequest.of("*").drillDown(Dimension.SOURCE, "Harbor Post");
    assertThat(news.articleTerms(SignificanceRequest.of(harbor)).part()).isEqualTo(4);
    assertThatThrownBy(() -> SignificanceRequest.of("source:"))
        .isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void findsNothingThatSetsEverythingApart() throws IOException {
    assertThat(news.articleTerms(SignificanceRequest.of("*")).terms()).isEmpty();
    assertThat(news.articleTerms(SignificanceRequest.of("zebra"))).hasToString("0 of 12");
  }

  @Test
  void countsNoDeletedArticle() throws IOException {
    news.deleteById("h0");
    news.refresh();
    assertThat(news.articleTerms(SignificanceRequest.of("harbor")).terms())
        .extracting(SignificantTerm::within)
        .containsOnly(3L);
  }

  /** Each term that is given, counted once more by a search. */
  @ParameterizedTest
  @ValueSource(strings = {"topic:politics", "date:2024-09", "source:\"Sabel Courier\"", "dam"})
  void countsAsASearchDoes(String part) throws IOException {
    try (NewsIndex sample = NewsIndex.inMemory()) {
      sample.load(Path.of("index-data/articles.jsonl"));
      for (var measure : SignificanceRequest.Measure.values()) {
        SignificantTerms found =
            sample.articleTerms(SignificanceRequest.of(part).measure(measure).limit(20));
        assertThat(found.part()).isEqualTo(sample.articles(part).total());
        for (SignificantTerm term : found.terms()) {
          String phrase = '"' + term.text() + '"';
          assertThat(sample.articles(phrase).total()).as(phrase).isEqualTo(term.anywhere());
          assertThat(sample.articles("(" + part + ") AND " + phrase).total())
              .as(phrase)
              .isEqualTo(term.within());
        }
      }
    }
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code field:*}, any value of a field. */
class PresenceTest {

  /** More words than a pattern may stand for. */
  private static final String MANY =
      IntStream.range(0, 11_000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));

  private LuceneBackend index = Articles.index();

  PresenceTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("all")
                .text(MANY)
                .source("Reuters")
                .url("https://news.example/all")
                .day("2023-03-20")
                .topics("111")
                .said("Bo Lee", "no", "11")
                .said(Speaker.of("officials", SpeakerKind.GROUP), "!!!"),
            article("bare").title("Bare"),
            article("marks").title("?").text("!!!"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text:*    | all, bare       | no
          title:*   | all, bare       | no, !!!
          body:*    | all             | no, !!!
          said:*    | all             | no
          speaker:* | all             | no, !!!
          source:*  | all             | no, !!!
          author:*  |                 |
          topic:*   | all             | no
          id:*      | all, bare, marks| no, !!!
          url:*     | all             | no, !!!
          date:*    | all             | no, !!!
          NOT body:* | bare, marks    |
          NOT topic:* | bare, marks   | !!!
          quote:(topic:* said:*) | all | no
          """)
  void findsWhatHasAnyValue(String query, String articles, String quotes) throws IOException {
    SearchRequest request = SearchRequest.of(query);
    assertThat(
            index.articles(request).hits().stream()
                .map(hit -> hit.article().id())
                .sorted()
                .collect(Collectors.joining(", ")))
        .isEqualTo(articles == null ? "" : articles);
    assertThat(
            index.quotes(request).hits().stream()
                .map(hit -> hit.quote().text())
                .collect(Collectors.joining(", ")))
        .isEqualTo(quotes == null ? "" : quotes);
  }

  @Test
  void takesAStarAloneForTheSame() throws IOException {
    var request = SearchRequest.of(new Query.Wildcard(Field.BODY, "*"));
    assertThat(index.articles(request).total()).isEqualTo(1);
  }

  @Test
  void marksNothing() throws IOException {
    List<Snippet> snippets =
        index.articles(SearchRequest.of("body:*")).hits().getFirst().snippets();
    assertThat(snippets).isNotEmpty().allMatch(snippet -> snippet.matches().isEmpty());
  }
}

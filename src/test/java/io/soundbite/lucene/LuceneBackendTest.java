package io.soundbite.lucene;

import static io.soundbite.query.Query.said;
import static io.soundbite.query.Query.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.junit.jupiter.api.Test;

class LuceneBackendTest {

  private static final Path MAIN = Path.of("src/main/java/io/soundbite/lucene");
  private static final Path HERE =
      Path.of("src/test/java/io/soundbite/lucene/LuceneBackendTest.java");

  private static final String BODY =
      "Peace is possible, the Chinese president Xi Jinping said in Moscow. Nobody there was"
          + " surprised.\n\nHe added that the talks were over.";

  private static AnnotatedArticle visit() {
    Speaker xi =
        new Speaker("Xi Jinping", SpeakerKind.PERSON, "Chinese president", List.of("President Xi"));
    Quote quote =
        new Quote(
            QuoteKind.DIRECT,
            List.of(new Span(0, 17)),
            "Peace is possible",
            Optional.of(new Span(52, 56)),
            Optional.of(new Span(41, 51)),
            Optional.of(xi),
            0.97,
            List.of());
    Article article =
        Article.builder().id("1").title("A visit to Moscow").body(BODY).source("Reuters").build();
    return new AnnotatedArticle(article, List.of(quote), List.of());
  }

  @Test
  void asksLuceneItself() throws IOException {
    try (LuceneBackend backend =
        Articles.index(
            Articles.article("1")
                .said("Bo Lee", "This tax will rise")
                .said("Bo Lee", "I rise to speak of tax"))) {
      // begin searcher
      SpanTermQuery tax = new SpanTermQuery(new Term("quote.said", "tax"));
      SpanTermQuery rise = new SpanTermQuery(new Term("quote.said", "rise"));
      org.apache.lucene.search.Query taxThenRise =
          new SpanNearQuery(new SpanQuery[] {tax, rise}, 5, true);
      int quotes = backend.withSearcher(searcher -> searcher.count(taxThenRise));
      // end searcher
      assertThat(quotes).isEqualTo(1);
    }
  }

  @Test
  void theExampleOfAskingLuceneIsTheCodeOfThisTest() throws IOException {
    String backend = Files.readString(MAIN.resolve("LuceneBackend.java"));
    String example = between(backend, "{@snippet lang=java :\n", "   * }\n");
    String here = Files.readString(HERE);
    String code = between(here, "// begin searcher\n", "// end searcher");
    assertThat(squeeze(example.replaceAll("(?m)^ +\\*", "")))
        .isEqualTo(squeeze(code.replace("org.apache.lucene.search.", "")));
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String squeeze(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void findsWhoSaidWhat() throws Exception {
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      index.add(visit());
      index.refresh();
      for (Query query :
          List.of(
              speaker("xi"),
              Query.phrase(Field.SPEAKER, "xi jinping"),
              Query.phrase(Field.SPEAKER, "chinese president"),
              said("peace"),
              Query.words("moscow surprise"),
              Query.words(Field.TITLE, "visits"))) {
        SearchRequest request = SearchRequest.of(query).facets(Dimension.SPEAKER);
        assertThat(index.articles(request).total()).as(query.toString()).isEqualTo(1);
      }
      assertThat(index.article("1")).contains(visit());
    }
  }

  @Test
  void findsShortenedRolesByTheirWordAndTheOtherWayRound() throws IOException {
    Speaker shortened = new Speaker("Ana Silva", SpeakerKind.PERSON, "Sen.", List.of());
    Speaker whole = new Speaker("Bo Lind", SpeakerKind.PERSON, "former senator", List.of());
    try (LuceneBackend backend =
        Articles.index(
            Articles.article("1").said(shortened, "Yes."),
            Articles.article("2").said(whole, "No."))) {
      for (String role : List.of("senator", "sen")) {
        SearchRequest request = SearchRequest.of(speaker(role));
        assertThat(backend.quotes(request).total()).as(role).isEqualTo(2);
      }
    }
  }
}

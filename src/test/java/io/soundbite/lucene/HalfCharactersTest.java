package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of characters, lone surrogates, in whatever field they stand: JSON lets them in. */
class HalfCharactersTest {

  private static final String SAID = "We %s will go on";

  /** An article with a half in each of its fields, between the words of two names. */
  static AnnotatedArticle article(String half) {
    String words = SAID.formatted(half);
    String body = "Storm" + half + " over " + half + "\n\"" + words + "\", said Lee. 😀 End" + half;
    int begin = body.indexOf(words);
    Speaker speaker =
        new Speaker(
            "Ana " + half + " Silva",
            SpeakerKind.PERSON,
            "chief judge" + half,
            List.of(half + "Dame Ana", half, "Silva"));
    Quote quote =
        new Quote(
            QuoteKind.DIRECT,
            List.of(new Span(begin, begin + words.length())),
            words,
            Optional.empty(),
            Optional.of(new Span(body.indexOf("Lee"), body.indexOf("Lee") + 3)),
            Optional.of(speaker),
            0.9,
            List.of(new ScoredTopic(new SmallTree().code("11"), 0.5)));
    Article article =
        Article.builder()
            .id("i" + half + "d")
            .url("http://a.example/" + half + "/x")
            .title("Bridge opens" + half)
            .body(body)
            .source("The Daily" + half)
            .authors(List.of("Ann " + half + " Lee", half + "Cy Young", "Bo Díaz" + half))
            .publishedAt(Instant.parse("2024-05-31T12:00:00Z"))
            .section(half + "Home News")
            .language("en-" + half)
            .topics(List.of("own " + half))
            .field("desk", half + "Home Desk")
            .field("desk", "7")
            .build();
    ScoredTopic topic = new ScoredTopic(new SmallTree().code("31"), 0.5);
    return new AnnotatedArticle(article, List.of(quote), List.of(topic));
  }

  private static LuceneBackend index(String half) throws IOException {
    LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));
    index.add(article(half));
    index.refresh();
    return index;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "\ud800\ud800"})
  void findsWhatStandsOnEitherSide(String half) throws IOException {
    try (LuceneBackend index = index(half)) {
      for (Query query :
          List.of(
              Query.words("storm end"),
              Query.words(Field.TITLE, "bridge opens"),
              Query.words(Field.BODY, "storm end"),
              Query.words(Field.SOURCE, "the daily"),
              Query.words(Field.AUTHOR, "ann lee"),
              Query.phrase(Field.AUTHOR, "cy young"),
              Query.phrase(Field.AUTHOR, "bo diaz"),
              Query.words(Field.SECTION, "home news"),
              Query.speaker("ana silva"),
              Query.speaker("chief judge"),
              Query.field("desk", "home desk"),
              Query.phrase(Field.SPEAKER, "dame ana"),
              Query.said("we will go on"),
              Query.words(Field.ID, "i" + half + "d"),
              Query.words(Field.URL, "http://a.example/" + half + "/x"),
              Query.words(Field.LANGUAGE, "en-" + half),
              Query.words("Storm" + half + " over"),
              Query.phrase(Field.AUTHOR, "Ann " + half + " Lee"),
              Query.phrase(Field.SPEAKER, "ana " + half + " silva"),
              new Query.Prefix(Field.SPEAKER, "silv"),
              new Query.Wildcard(Field.AUTHOR, "y?ung"))) {
        assertThat(total(index, query)).as(query.toString()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00"})
  void isLookedForInVainByPatterns(String half) throws IOException {
    try (LuceneBackend index = index(half)) {
      for (Field field : List.of(Field.TEXT, Field.BODY, Field.AUTHOR, Field.SPEAKER)) {
        for (Query any :
            List.of(new Query.Prefix(field, half), new Query.Wildcard(field, half + "?*"))) {
          assertThatThrownBy(() -> total(index, any))
              .isInstanceOf(QuerySyntaxException.class)
              .hasMessageContaining("would be any word there is");
        }
        assertThat(total(index, new Query.Wildcard(field, half + "zz?*"))).isZero();
        assertThat(total(index, new Query.Fuzzy(field, half + half + half, 1))).isZero();
        assertThat(total(index, new Query.Regex(field, half))).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void leavesAllElseAndEveryOffsetAsItWas(String half) throws IOException {
    AnnotatedArticle given = article(half);
    try (LuceneBackend index = index(half)) {
      AnnotatedArticle stored = index.article(given.article().id()).orElseThrow();
      assertThat(stored.toString()).isEqualTo(replaced(given.toString()));
      assertThat(stored.quotes().getFirst().spans()).isEqualTo(given.quotes().getFirst().spans());
      var request = SearchRequest.of("storm bridge will said:go");
      ArticleHit hit = index.articles(request).hits().getFirst();
      assertThat(hit.snippets()).hasSizeGreaterThan(1);
      for (Snippet snippet : hit.snippets()) {
        Article article = stored.article();
        String text = snippet.field().equals("title") ? article.title() : article.body();
        assertThat(snippet.span().in(text)).isEqualTo(snippet.text());
        assertThat(snippet.matches()).isNotEmpty();
      }
      QuoteHit quote = index.quotes(SearchRequest.of("go")).hits().getFirst();
      assertThat(quote.quote().spans().getFirst().in(stored.article().body()))
          .isEqualTo(quote.quote().text())
          .isEqualTo(replaced(SAID.formatted(half)));
      assertThat(quote.snippet()).hasToString(replaced("We " + half + " will [go] on"));
    }
  }

  private static String replaced(String text) {
    StringBuilder replaced = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .forEach(replaced::appendCodePoint);
    return replaced.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void isCountedAndNarrowedToInEachDimension(String half) throws IOException {
    try (LuceneBackend index = index(half)) {
      List<Dimension> all = new ArrayList<>(List.of(Dimension.Known.values()));
      all.add(Dimension.field("desk"));
      for (Dimension dimension : all) {
        var request = SearchRequest.of("*").facet(FacetRequest.of(dimension));
        Facet facet = index.quotes(request).facet(dimension);
        assertThat(facet.values()).as(dimension.label()).isNotEmpty();
        for (FacetValue value : facet.values()) {
          var narrowed = SearchRequest.of("*").drillDown(dimension, value.value());
          assertThat(index.quotes(narrowed).total()).as(value.toString()).isEqualTo(1);
        }
      }
    }
  }

  private static long total(LuceneBackend index, Query query) throws IOException {
    return index.articles(SearchRequest.of(query)).total();
  }
}

package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.annotate.Annotator;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages bring soft hyphens and signs without width, which nobody sees. */
class HiddenCharactersTest {

  private static final String SEEN =
      "\"We will win,\" said Angela Merkel. Today the Bundestag votes on immigration and border control."
          + " \"Refugees are welcome here,\" Merkel told reporters.";

  /** Within "Merkel", "Bundestag", "immigration", "Refugees" and "told", and around words. */
  private static String body(String sign) {
    String given = SEEN;
    for (String word : List.of("Mer.kel", "Bundes.tag", "immi.gra.tion", "Refu.gees", "to.ld")) {
      given = given.replace(word.replace(".", ""), word.replace(".", sign));
    }
    return sign + given.replace(" the ", " " + sign + "the" + sign + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad\u200b"})
  void wordsAndNamesAreFoundInArticles(String sign) throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Article article = Article.of("1", "Vote", body(sign));
      news.add(article.toBuilder().source("Reu" + sign + "ters").build());
      news.commit();
      for (String query :
          List.of(
              "speaker:merkel",
              "speaker:\"Angela Merkel\"",
              "bundestag",
              "Bundes*",
              "bundestog~1",
              "immigrations",
              "\"votes on immigration and\"",
              "source:reuters",
              "said:refugee")) {
        assertThat(news.articles(query).total()).as(query).isEqualTo(1);
      }
      SearchRequest counted =
          SearchRequest.of(Query.everything())
              .facet(FacetRequest.of(Dimension.SPEAKER))
              .facet(FacetRequest.of(Dimension.SOURCE));
      assertThat(news.articles(counted).facet(Dimension.SPEAKER))
          .hasToString("speaker (1)\n      1  Angela Merkel");
      assertThat(news.articles(counted).facet(Dimension.SOURCE))
          .hasToString("source (1)\n      1  Reuters");
      String shown =
          news.articles("immigration").hits().getFirst().snippets().getFirst().marked("**", "**");
      assertThat(shown.replace(sign, "")).contains("votes on **immigration** and");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff"})
  void wordsAndNamesAreFoundByQueries(String sign) throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.add(Article.of("1", "Vote", SEEN));
      news.commit();
      for (String query :
          List.of(
              "speaker:mer.kel",
              "speaker:\"Angela. Mer.kel\"",
              "bundes.tag",
              ".bundestag.",
              "bun.des*",
              "bundes.tog~1",
              "\"on immi.gration\"",
              "topic:\"immi.gration\"")) {
        assertThat(news.articles(query.replace(".", sign)).total()).as(query).isEqualTo(1);
      }
      assertThat(news.suggest("ang" + sign + "ela mer")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff", "\u200b\u00ad"})
  void placesAreThoseOfTheBodyAsGiven(String sign) {
    AnnotatedArticle plain = Annotator.standard().annotate(Article.of("1", "Vote", SEEN));
    AnnotatedArticle given = Annotator.standard().annotate(Article.of("1", "Vote", body(sign)));
    assertThat(plain.quotes()).hasSize(2);
    assertThat(given.article().body()).isEqualTo(body(sign));
    assertThat(given.topics()).isEqualTo(plain.topics()).isNotEmpty();
    assertThat(given.quotes()).hasSameSizeAs(plain.quotes());
    for (int i = 0; i < plain.quotes().size(); i++) {
      Quote expected = plain.quotes().get(i);
      Quote found = given.quotes().get(i);
      assertThat(found.speaker()).isEqualTo(expected.speaker());
      assertThat(found.topics()).isEqualTo(expected.topics());
      assertThat(found.confidence()).isEqualTo(expected.confidence());
      assertThat(found.text()).isEqualTo(Quote.text(found.spans(), body(sign)));
      assertThat(found.text().replace(sign, "")).isEqualTo(expected.text());
      assertThat(found.mention().orElseThrow().in(body(sign)).replace(sign, ""))
          .isEqualTo(expected.mention().orElseThrow().in(SEEN));
      assertThat(found.cue().orElseThrow().in(body(sign)).replace(sign, ""))
          .isEqualTo(expected.cue().orElseThrow().in(SEEN));
    }
  }

  @Test
  void aQuoteIsCorrectedByItsWords(@TempDir Path folder) throws IOException {
    Corrections ours = Corrections.open(folder.resolve("ours.jsonl"));
    try (NewsIndex news = NewsIndex.inMemory(IndexOptions.DEFAULT.corrections(ours))) {
      news.add(Article.of("1", "Vote", body("\u00ad")));
      news.correct(Correction.ofQuote("1", "Refugees are wel\u200bcome").speaker("Bo Lind"));
      assertThat(news.quotes("speaker:lind").hits().getFirst().quote().speaker())
          .map(Speaker::name)
          .contains("Bo Lind");
    }
  }

  @Test
  void wordsThatSetAPartApartAreShownWithoutThem() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      List<String> bodies =
          List.of(
              "Tran\u00adsit vans stood at the gate.",
              "Nobody drove the tran\u00adsit vans.",
              "Two tran\u00adsit vans met a goat.",
              "She painted all tran\u00adsit vans red.");
      for (int i = 0; i < bodies.size(); i++) {
        news.add(Article.of("van " + i, "Gate", bodies.get(i)));
        news.add(Article.of("a" + i, "Rain " + i, "Rain number " + i + " fell on a barn."));
        news.add(Article.of("b" + i, "Bread " + i, "Bread number " + i + " lay in a mill."));
      }
      news.commit();
      assertThat(news.articleTerms(SignificanceRequest.of("title:gate")).terms())
          .extracting(SignificantTerm::text)
          .contains("transit vans");
    }
  }
}

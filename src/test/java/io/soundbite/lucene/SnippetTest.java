package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String FILLER =
      "Nothing of any note was to be seen in the whole of the town on that long and quiet day, and"
          + " nobody seemed to mind it much, least of all the people who had lived there. ";

  @Test
  void marksHeadlineAndBodyWhateverTheFormOfTheWord() throws IOException {
    assertThat(snippets(Query.words("storm visits"), "Storms and a visit", "A Storm's end."))
        .containsExactly("title: [Storms] and a [visit]", "body: A [Storm's] end.");
  }

  @Test
  void marksTheWholeOfAWordWithAccentsOfTheirOwn() throws IOException {
    String body = "Then Jose\u0301 spoke.";
    assertThat(snippets(Query.words("jose"), "T", body))
        .containsExactly("body: Then [Jose\u0301] spoke.");
    assertThat(snippets(Query.words("JOS\u00c9"), "T", body))
        .containsExactly("body: Then [Jose\u0301] spoke.");
    assertThat(snippets(new Query.Prefix(Field.BODY, "jose\u0301"), "T", "Jos\u00e9phine."))
        .containsExactly("body: [Jos\u00e9phine].");
  }

  @Test
  void showsThePassagesWithTheRarestWordsInTheOrderOfTheText() throws IOException {
    String body =
        FILLER + "The market fell. " + FILLER + "The market and the bridge. " + FILLER + "Market.";
    assertThat(snippets(Query.words("market bridge"), "T", body)).hasSize(2);
    assertThat(snippets(Query.words("market bridge"), "T", body).getLast())
        .contains("The [market] and the [bridge].");
  }

  @Test
  void marksPhrasesOnlyWhereTheyStand() throws IOException {
    assertThat(
            snippets(
                Query.phrase(Field.TEXT, "peace talks"),
                "Talks of peace",
                "Peace is far. The peace talks, not the talks, end. Talks; peace."))
        .containsExactly(
            "body: Peace is far. The [peace] [talks], not the talks, end. Talks; peace.");
  }

  @Test
  void marksLoosePhrasesInAnyOrder() throws IOException {
    assertThat(
            snippets(new Query.Phrase(Field.BODY, "peace talks", 3), "T", "Talks for peace now."))
        .containsExactly("body: [Talks] for [peace] now.");
  }

  @Test
  void marksWhatPatternsFind() throws IOException {
    assertThat(snippets(new Query.Prefix(Field.TEXT, "Bri"), "T", "A bridge, a bribe, a bit."))
        .containsExactly("body: A [bridge], a [bribe], a bit.");
    assertThat(snippets(new Query.Fuzzy(Field.BODY, "brigde", 1), "T", "A bridge."))
        .containsExactly("body: A [bridge].");
  }

  @Test
  void leavesOutWhatMustNotBe() throws IOException {
    Query query = Query.words("storm").and(Query.not(Query.words("peace")));
    assertThat(snippets(query, "T", "A storm.")).containsExactly("body: A [storm].");
  }

  @Test
  void showsTheBeginningWhereNoWordWasAskedFor() throws IOException {
    assertThat(snippets(Query.everything(), "T", "\n  " + FILLER + FILLER))
        .containsExactly("body: " + FILLER.strip());
  }

  @Test
  void marksWhatWasSaid() throws IOException {
    try (LuceneBackend index =
        Articles.index(article("1").text("Talks.").said("Ana Silva", "talks, talks and votes"))) {
      Query query = Query.inQuote(Query.said("talk"), Query.speaker("silva"));
      QuoteHit quote = index.quotes(SearchRequest.of(query)).hits().getFirst();
      assertThat(quote.snippet()).hasToString("[talks], [talks] and votes");
      assertThat(quote.snippet().field()).isEqualTo("said");
      assertThat(index.articles(SearchRequest.of(query)).hits().getFirst().snippets())
          .hasToString("[[Talks].\n\"[talks], [talks] and votes\", said Ana Silva.]");
    }
  }

  @Test
  void showsOfALongQuoteThePartAroundTheWords() throws IOException {
    String before = "We waited for the rain that did not come, and we waited on. ".repeat(9);
    String after = " Then all of us went home, and nobody spoke of it again.".repeat(9);
    String words = before + "The dam holds because of you, and the dam will hold." + after;
    try (LuceneBackend index = Articles.index(article("1").said("Ana Silva", words))) {
      QuoteHit hit = index.quotes(SearchRequest.of("said:dam")).hits().getFirst();
      assertThat(hit.snippet().toString())
          .contains("The [dam] holds because of you, and the [dam] will hold.")
          .startsWith("…")
          .endsWith("…")
          .hasSizeLessThan(280);
      assertThat(hit.snippet().span().in(words)).isEqualTo(hit.snippet().text());
      assertThat(hit.snippet().text()).matches("[A-Z].*\\.");
      assertThat(hit.quote().text()).isEqualTo(words);
      assertThat(hit.whole().toString())
          .contains(before)
          .contains("the [dam] will")
          .contains(after);
    }
  }

  @Test
  void showsTheBeginningOfALongQuoteWhereNoWordWasAskedFor() throws IOException {
    String words = "We waited on. " + "so we came and ".repeat(60);
    try (LuceneBackend index = Articles.index(article("1").said("Ana Silva", words.strip()))) {
      QuoteHit hit = index.quotes(SearchRequest.of("speaker:silva")).hits().getFirst();
      assertThat(hit.snippet().toString())
          .startsWith("We waited on.")
          .matches(".* (so|we|came|and)…");
      assertThat(hit.matches()).isEmpty();
      assertThat(hit.whole().text()).isEqualTo(words.strip());
    }
  }

  @Test
  void showsAShortQuoteWhole() throws IOException {
    String words = "The dam holds. " + "Rain fell on us. ".repeat(12) + "It held.";
    try (LuceneBackend index = Articles.index(article("1").said("Ana Silva", words))) {
      QuoteHit hit = index.quotes(SearchRequest.of("said:dam")).hits().getFirst();
      assertThat(hit.snippet()).isEqualTo(hit.whole());
    }
  }

  @Test
  void tellsWhereASentenceIsCut() throws IOException {
    String endless = "a storm and ".repeat(50);
    assertThat(snippets(Query.words("flood"), "", endless + "a flood " + endless))
        .singleElement()
        .asString()
        .matches("body: ….*\\[flood].*…");
    assertThat(snippets(Query.words("flood"), "", FILLER + "A flood came. " + FILLER))
        .singleElement()
        .asString()
        .doesNotContain("…");
  }

  @Test
  void showsTheQuoteThatWasAskedFor() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("1")
                .text("Masks and masks and masks. " + FILLER)
                .said("Bo Lind", "masks are useless")
                .text(FILLER)
                .said("Ana Silva", "wear masks"))) {
      Query both = Query.all(Query.speaker("silva"), Query.said("masks"));
      assertThat(firstSnippet(index, both)).contains("\"wear [masks]\", said Ana Silva.");
      assertThat(firstSnippet(index, Query.speaker("silva")))
          .contains("\"wear masks\", said Ana Silva.");
      assertThat(firstSnippet(index, Query.words("masks"))).startsWith("[Masks] and [masks]");
    }
  }

  private static String firstSnippet(LuceneBackend index, Query query) throws IOException {
    SearchRequest request = SearchRequest.of(query).snippets(1);
    return index.articles(request).hits().getFirst().snippets().getFirst().toString();
  }

  @Test
  void keepsPassagesShortWhateverTheText() {
    for (String text :
        List.of("x".repeat(5000), "word ".repeat(900), "\n".repeat(900), "😀".repeat(900))) {
      int[] borders = Passages.cut(text);
      assertThat(borders[0]).isZero();
      assertThat(borders[borders.length - 1]).isEqualTo(text.length());
      for (int i = 1; i < borders.length; i++) {
        assertThat(borders[i] - borders[i - 1]).isBetween(1, 260);
        assertThat(Character.isLowSurrogate(text.charAt(borders[i - 1]))).isFalse();
      }
    }
  }

  @Test
  void endsPassagesWithSentencesNotWithAbbreviations() {
    String text = FILLER + "Gen. Lee and Mr. Xi of the U.S. met here. " + FILLER;
    int second = Passages.cut(text)[1];
    assertThat(second).isEqualTo(FILLER.length());
    assertThat(text.substring(second, Passages.end(text, second))).endsWith("there. ");
  }

  private static List<String> snippets(Query query, String title, String body) throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      index.add(new AnnotatedArticle(Article.of("1", title, body), List.of(), List.of()));
      index.refresh();
      return index.articles(SearchRequest.of(query)).hits().getFirst().snippets().stream()
          .map(SnippetTest::line)
          .toList();
    }
  }

  private static String line(Snippet snippet) {
    return snippet.field() + ": " + snippet;
  }
}

package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.Unplaced;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

  private static final String BODY =
      "\"We will rebuild,\" said Ana Silva, the mayor. \"Nobody asked us,\" said Bo Lind.";

  @TempDir private Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("corrections.jsonl");
  }

  private NewsIndex news() throws IOException {
    return NewsIndex.inMemory(IndexOptions.DEFAULT.corrections(Corrections.open(file)));
  }

  /** The quotes of an article of this body, once corrected by these. */
  private List<String> corrected(String body, Correction... corrections) throws IOException {
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "The flood", body));
      news.correct(corrections);
      return quotes(news, "1");
    }
  }

  /** A line a quote: kind, speaker and words. */
  private static List<String> quotes(NewsIndex news, String id) throws IOException {
    return news.article(id).orElseThrow().quotes().stream()
        .map(
            quote ->
                quote.kind()
                    + " "
                    + quote.speaker().map(Speaker::name).orElse("nobody")
                    + ": "
                    + quote.text())
        .toList();
  }

  @Test
  void aSpeakerIsCorrectedAtOnceAndFoundAtOnce() throws IOException {
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "The flood", BODY));
      news.correct(Correction.ofQuote("1", "We will rebuild").speaker("Cy Young"));
      assertThat(news.quotes("speaker:young said:rebuild").total()).isEqualTo(1);
      assertThat(news.quotes("speaker:silva said:rebuild").total()).isZero();
      assertThat(news.quotes("speaker:young").hits().getFirst().quote().confidence()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoQuoteGoesAndWhatIsOneComes() throws IOException {
    assertThat(
            corrected(
                BODY + " Over the gate hangs \"The Wall\" in red.",
                Correction.ofQuote("1", "Nobody asked us").notAQuote(),
                Correction.ofQuote("1", "The Wall").speaker("Bo Lind").kind(QuoteKind.MIXED)))
        .containsExactly("DIRECT Ana Silva: We will rebuild,", "MIXED Bo Lind: The Wall");
  }

  @Test
  void topicsAreThoseOfThePerson() throws IOException {
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "The flood", BODY));
      news.correct(
          Correction.ofArticle("1").topics("sport"),
          Correction.ofQuote("1", "We will rebuild").topics("flood", "20000056"));
      AnnotatedArticle article = news.article("1").orElseThrow();
      assertThat(article.topics()).extracting(it -> it.topic().label()).containsExactly("sport");
      assertThat(article.quotes().getFirst().topics())
          .extracting(it -> it.topic().label())
          .containsExactly("flood", "armed conflict");
      assertThat(news.articles("topic:sport").total()).isEqualTo(1);
      assertThatThrownBy(() -> news.correct(Correction.ofArticle("1").topics("gardning")))
          .hasMessageContaining("gardning");
    }
    assertThat(Files.readString(file)).doesNotContain("gardning");
  }

  @Test
  void theLastOneCounts() throws IOException {
    assertThat(
            corrected(
                BODY,
                Correction.ofQuote("1", "We will rebuild").speaker("Cy Young"),
                Correction.ofQuote("1", "We will rebuild").kind(QuoteKind.INDIRECT),
                Correction.ofQuote("1", "Nobody asked us").notAQuote(),
                Correction.ofQuote("1", "will rebuild").speaker("Dee Park"),
                Correction.ofQuote("1", "Nobody asked us").speaker("Bo Lind")))
        .containsExactly("INDIRECT Dee Park: We will rebuild,", "DIRECT Bo Lind: Nobody asked us");
  }

  @Test
  void theyOutliveTheIndexAndNewVersionsOfTheArticle() throws IOException {
    corrected(BODY, Correction.ofQuote("1", "We will rebuild").speaker("Cy Young"));
    String updated = "Updated at noon. Two more paragraphs.\n\n“We will  rebuild,” said Ana Silva.";
    try (NewsIndex again = news()) {
      again.add(Article.of("1", "The flood", BODY));
      again.commit();
      assertThat(quotes(again, "1")).contains("DIRECT Cy Young: We will rebuild,");
      Path jsonl =
          Files.writeString(
              folder.resolve("news.jsonl"),
              "{\"id\": \"1\", \"title\": \"The flood\", \"body\": \"%s\"}\n"
                  .formatted(updated.replace("\n", "\\n")));
      again.load(jsonl);
      assertThat(quotes(again, "1")).containsExactly("DIRECT Cy Young: We will  rebuild,");
    }
  }

  @Test
  void ofSeveralPlacesTheNearestIsMeant() throws IOException {
    String twice = "\"No,\" said Ana Silva. It rained for an hour or two. \"No,\" said Bo Lind.";
    int second = twice.lastIndexOf("No,");
    assertThat(corrected(twice, Correction.ofQuote("1", "No,").at(second).speaker("Cy Young")))
        .containsExactly("DIRECT Ana Silva: No,", "DIRECT Cy Young: No,");
    assertThat(Files.readString(file)).contains("\"at\":" + second);
  }

  @Test
  void wordsThatAreGoneAreToldAndStay() throws IOException {
    corrected(BODY, Correction.ofQuote("1", "We will rebuild").speaker("Cy Young"));
    Corrections kept = Corrections.open(file);
    try (NewsIndex news = NewsIndex.inMemory(IndexOptions.DEFAULT.corrections(kept))) {
      assertThat(kept.check(news::article)).hasToString("[There is no article '1']");
      news.add(Article.of("1", "The flood", "\"We shall build again,\" said Ana Silva."));
      news.commit();
      assertThat(kept.unplaced()).hasToString("[Article '1' has not the words 'We will rebuild']");
      assertThat(kept.check(news::article)).hasSize(1);
      news.add(Article.of("1", "The flood", BODY));
      assertThat(kept.unplaced()).isEmpty();
    }
    assertThat(Corrections.open(file).list()).hasSize(1);
  }

  @Test
  void namesAreOneOrTwo() throws IOException {
    Article[] articles = {
      Article.of("1", "Bill", "\"We will vote,\" said Chuck Marrow."),
      Article.of("2", "Bill", "\"We will not,\" said Charles Marrow.")
    };
    try (NewsIndex news = news()) {
      news.correct(Correction.one("Chuck Marrow", "Charles Marrow").by("jb"));
    }
    try (NewsIndex news = news()) {
      for (Article article : articles) {
        news.add(article);
      }
      news.commit();
      assertThat(speakers(news)).isEqualTo("2 Chuck Marrow");
    }
    Files.writeString(file, "{\"two\": [\"WHO\", \"World Health Organization\"]}\n");
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "Virus", "\"It spreads,\" the World Health Organization said."));
      news.add(Article.of("2", "Band", "\"We play,\" the WHO said."));
      news.commit();
      assertThat(speakers(news)).contains("1 World Health Organization").doesNotContain("2 World");
    }
  }

  @Test
  void whatArticlesTellOfNamesYieldsToWhatAPersonSays() throws IOException {
    assertThat(speakersOfMarrows()).isEqualTo("2 Charles Marrow");
    keep(Correction.two("Chuck Marrow", "Charles Marrow"));
    assertThat(speakersOfMarrows()).isEqualTo("1 Charles Marrow, 1 Chuck Marrow");
    keep(Correction.one("Chuck Marrow", "Charles Marrow"));
    assertThat(speakersOfMarrows()).isEqualTo("2 Chuck Marrow");
  }

  @Test
  void whatIsNotThereIsGivenBackAndKept() throws IOException {
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "The flood", "\"We will rebuild,\" said Ana Silva."));
      assertThat(
              news.correct(
                  Correction.ofQuote("1", "We will rebuild").speaker("Bo Lind"),
                  Correction.ofQuote("1", "We won").speaker("Bo Lind"),
                  Correction.ofArticle("nosuch").topics("sport")))
          .extracting(Unplaced::reason)
          .containsExactly(
              "Article '1' has not the words 'We won'", "There is no article 'nosuch'");
    }
    assertThat(Corrections.open(file).list()).hasSize(3);
  }

  private void keep(Correction correction) throws IOException {
    try (NewsIndex news = news()) {
      news.correct(correction);
    }
  }

  @Test
  void namesThatAreOneReachArticlesThatComeAgainUnchanged() throws IOException {
    Path index = folder.resolve("index");
    Article bill = Article.of("1", "Bill", "\"We will vote,\" said Chuck Marrow.");
    for (String expected : List.of("1 Chuck Marrow", "1 Charles Marrow")) {
      IndexOptions options = IndexOptions.DEFAULT.keepVersions(true);
      try (NewsIndex news = NewsIndex.open(index, options.corrections(Corrections.open(file)))) {
        news.add(bill);
        news.commit();
        assertThat(speakers(news)).isEqualTo(expected);
        assertThat(news.versions("1")).hasSize(1);
        news.correct(Correction.one("Charles Marrow", "Chuck Marrow"));
      }
    }
  }

  private String speakersOfMarrows() throws IOException {
    try (NewsIndex news = news()) {
      news.add(Article.of("1", "Bill", "\"We will vote,\" said Chuck Marrow."));
      news.add(Article.of("2", "Bill", "\"We will not,\" said Charles Marrow."));
      news.commit();
      return speakers(news);
    }
  }

  private static String speakers(NewsIndex news) throws IOException {
    var request = SearchRequest.of("*").facets(Dimension.SPEAKER);
    return news.quotes(request).facet(Dimension.SPEAKER).values().stream()
        .map(value -> value.count() + " " + value.value())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theFileIsForPeople() throws IOException {
    Files.writeString(file, "# of the desk");
    Instant noon = Instant.parse("2026-11-25T12:00:00Z");
    corrected(
        BODY,
        Correction.ofQuote("1", "We will rebuild")
            .speaker("Zoë")
            .speakerKind(SpeakerKind.GROUP)
            .by("jb")
            .why("heard it")
            .on(noon),
        Correction.ofQuote("9", "The Wall").notAQuote().on(noon),
        Correction.ofArticle("1").on(noon),
        Correction.two("A B", "C B").on(noon));
    assertThat(file)
        .hasContent(
            """
            # of the desk
            {"article":"1","words":"We will rebuild","at":1,"speaker":"Zoë","speakerKind":"group",\
            "by":"jb","on":"2026-11-25T12:00:00Z","why":"heard it"}
            {"article":"9","words":"The Wall","quote":false,"on":"2026-11-25T12:00:00Z"}
            {"article":"1","topics":[],"on":"2026-11-25T12:00:00Z"}
            {"two":["A B","C B"],"on":"2026-11-25T12:00:00Z"}
            """);
    assertThat(Corrections.open(file).list()).hasSize(4);
  }

  @Test
  void aLineThatCannotBeReadIsNamed() throws IOException {
    assertBad("{\"article\": \"1\"}", ":2:13: a correction has \"words\"");
    assertBad("{\"words\": \"x\"}", ":2:1: a correction has the id of an \"article\"");
    assertBad("{\"article\": \"1\", \"topics\": [\"gardning\"]}", ":2:28: There is no topic");
    assertBad(
        "{\"article\": \"1\", \"words\": \"x\", \"kind\": \"loud\"}", "kind is one of direct,");
    assertBad("{\"article\": \"1\", \"words\": \"x\", \"speaker\": \"\"}", "needs a name");
    assertBad("{\"article\": \"1\", \"words\": \"x\", \"speeker\": \"A\"}", "no field \"speeker\"");
    assertBad("{\"article\": \"1\", \"words\": \"x\", \"at\": -1}", ":2:38: a place in a text");
    assertBad(
        "{\"article\": \"1\", \"words\": \"x\", \"quote\": false, \"speaker\": \"A\"}",
        "What is no quote has no speaker");
    assertBad("{\"one\": [\"A\"]}", ":2:9: That names are one speaker's takes two or more");
    assertBad("{\"two\": [\"A\", \"A\"]}", "Each name is another");
    assertBad("{\"article\": \"1\", \"topics\": [], \"on\": \"noon\"}", ":2:38: a time is written");
    assertBad("[1]", ":2:1: expected an object");
    assertBad("{\"article\": {\"id\": 1}}", ":2:13: expected a text");
  }

  private void assertBad(String line, String message) throws IOException {
    Files.writeString(file, "# good\n" + line + "\n");
    assertThatThrownBy(() -> Corrections.open(file))
        .hasMessageContaining("corrections.jsonl:2:")
        .hasMessageContaining(message);
  }

  @Test
  void anIndexWithoutAFileSaysHowToOpenOne() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      assertThatThrownBy(() -> news.correct(Correction.ofQuote("1", "x").notAQuote()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("IndexOptions.DEFAULT.corrections");
    }
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final String WHOLE =
      "We will rebuild the old bridge before the winter comes, whatever the weather brings";

  private LuceneBackend index = Articles.index();

  ThreadsTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("wire").source("Meridian").day("2024-03-01").said("Ana Silva", WHOLE),
            article("copy").source("Courier").day("2024-03-01").said("Ana Silva", WHOLE),
            article("brief")
                .source("Radio")
                .day("2024-03-02")
                .said("Silva", "rebuild the old bridge before the winter comes"),
            article("wrong")
                .source("Gazette")
                .day("2024-03-05")
                .said(
                    "Ana Silva",
                    "We will rebuild the old bridge before the summer comes, whatever the weather"
                        + " brings"),
            article("thanks").source("Radio").said("Ana Silva", "Thank you very much"),
            article("more thanks").source("Radio").said("Ana Silva", "Thank you very much"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void tellsFirstAppearanceSpreadAndWordings() throws IOException {
    QuoteThread thread = threads("said:winter").getFirst();
    assertThat(thread)
        .hasToString("2024-03-01  Ana Silva: " + WHOLE + " (articles 4, outlets 4, wordings 3)");
    assertThat(index.threads(SearchRequest.of("said:winter"))).hasToString("1\n" + thread);
    assertThat(thread.first().id()).isEqualTo("copy");
    assertThat(thread.outlets()).containsExactly("Courier", "Gazette", "Meridian", "Radio");
    assertThat(thread.days())
        .hasToString("day (3)\n      2  2024-03-01\n      1  2024-03-02\n      1  2024-03-05");
    assertThat(thread.variants().stream().map(QuoteVariant::toString))
        .containsExactly(
            "2024-03-01  2  whole  " + WHOLE,
            "2024-03-02  1  shortened  [-We will-] rebuild the old bridge before the winter comes,"
                    .replace("comes,", "comes")
                + " [-whatever the weather brings-]",
            "2024-03-05  1  changed  We will rebuild the old bridge before the [-winter-] {+summer+} comes,"
                + " whatever the weather brings");
  }

  @Test
  void anotherPartOfTheStatementIsToldAsSuch() throws IOException {
    String countries =
        "They came from countries whose governments are a complete and total catastrophe";
    String back = "Why don't they go back and help fix the broken places from which they came";
    index.add(article("part 1").day("2019-07-16").said("Bo Lind", countries).build());
    index.add(article("part 2").day("2019-07-17").said("Bo Lind", back).build());
    index.add(article("all").day("2019-07-18").said("Bo Lind", countries + ". " + back).build());
    index.refresh();
    QuoteThread thread = threads("said:catastrophe").getFirst();
    assertThat(thread.variants().stream().map(QuoteVariant::toString))
        .containsExactly(
            "2019-07-16  1  whole  " + countries,
            "2019-07-17  1  other part  " + back,
            "2019-07-18  1  lengthened  " + countries + ". {+" + back + "+}");
    assertThat(thread.speaker()).isEqualTo("Bo Lind");
  }

  @Test
  void theFirstWordingStandsBesideItsOwnDateThoughALaterOneIsFuller() throws IOException {
    index.add(
        article("tweet")
            .source("Radio")
            .day("2024-02-29")
            .said("Ana Silva", "We will rebuild the old bridge before the winter comes")
            .build());
    index.refresh();
    QuoteThread thread = threads("said:winter").getFirst();
    assertThat(thread)
        .hasToString(
            "2024-02-29  Ana Silva: We will rebuild the old bridge before the winter comes"
                + " (articles 5, outlets 4, wordings 4)");
    assertThat(thread.variants().stream().map(QuoteVariant::toString))
        .contains(
            "2024-03-01  2  lengthened  We will rebuild the old bridge before the winter comes,"
                + " {+whatever the weather brings+}");
  }

  @Test
  void ofSeveralAtOneTimeTheFullestWordingIsTheFirst() throws IOException {
    index.add(
        article("brief 2")
            .source("Radio")
            .day("2024-03-01")
            .said("Ana Silva", "rebuild the old bridge before the winter comes")
            .build());
    index.refresh();
    QuoteThread thread = threads("said:winter").getFirst();
    assertThat(thread.words()).isEqualTo(WHOLE);
    assertThat(thread.first().id()).isEqualTo("copy");
  }

  @Test
  void theSpeakerIsWhoMostCopiesCreditAndNotWhoMerelyTakesWordsOver() throws IOException {
    String whole =
        "Nobody leaves the flooded valley before the broken dam is dry, and no house is empty by then";
    index.add(
        article("first")
            .day("2024-04-01")
            .said(
                Speaker.of("a senior official", SpeakerKind.UNNAMED),
                whole + ". The gates stay locked and every road is watched until dawn")
            .build());
    String part = "nobody leaves the flooded valley before the broken dam is dry";
    index.add(article("taken over").day("2024-04-02").said("Bo Lind", part).build());
    index.add(article("again").day("2024-04-03").said("Bo Lind", part).build());
    index.refresh();
    assertThat(threads("said:valley").getFirst())
        .extracting(QuoteThread::speaker, QuoteThread::articles)
        .containsExactly("a senior official", 3L);
    index.add(article("copy of first").day("2024-04-02").said("Zoe Brandt", whole).build());
    index.refresh();
    assertThat(threads("said:valley").getFirst().speaker()).isEqualTo("Zoe Brandt");
  }

  @Test
  void whoIsOnlyReportedInFewWordsHasNoPartInWhatSomebodyWithoutANameSaid() throws IOException {
    index.add(
        article("briefing")
            .said(
                Speaker.of("a senior official", SpeakerKind.UNNAMED),
                "The use of poison would cross a red line for all of us in the valley")
            .build());
    String told = "the use of poison would “cross a red line”";
    index.add(article("report").kind(QuoteKind.MIXED).said("Bo Lind", told).build());
    index.refresh();
    assertThat(threads("said:poison")).isEmpty();
    index.add(article("quotation").kind(QuoteKind.DIRECT).said("Bo Lind", told).build());
    index.refresh();
    assertThat(threads("said:poison").getFirst().articles()).isEqualTo(3);
  }

  @Test
  void tellHowManyOfTheirArticlesHaveNoDate() throws IOException {
    index.add(
        article("undated").source("Radio").said("Ana Silva", WHOLE).said("Lee", WHOLE).build());
    index.refresh();
    assertThat(threads("said:winter").getFirst().days())
        .hasToString(
            "day (3)\n      2  2024-03-01\n      1  2024-03-02\n      1  2024-03-05\n      1  undated");
  }

  @Test
  void areFoundByAnyOfTheirQuotesAndToldWhole() throws IOException {
    assertThat(threads("said:summer")).isEqualTo(threads("source:meridian"));
    assertThat(threads("said:summer").getFirst().articles()).isEqualTo(4);
  }

  @Test
  void areOfMoreArticlesThanOneAndFormulasOfNone() throws IOException {
    assertThat(threads("*").stream().map(QuoteThread::articles)).containsExactly(4L);
  }

  @Test
  void theThreadOfAHitIsThatOfItsWords() throws IOException {
    QuoteHit hit = index.quotes(SearchRequest.of("said:summer")).hits().getFirst();
    assertThat(index.thread(hit.article().id(), hit.quote()))
        .contains(threads("said:summer").getFirst());
    index.deleteById(hit.article().id());
    index.refresh();
    assertThat(index.thread(hit.article().id(), hit.quote())).isEmpty();
    assertThat(threads("said:winter").getFirst().articles()).isEqualTo(3);
  }

  @Test
  void nothingIsFoundOfNothing() throws IOException {
    assertThat(threads("said:nowhere")).isEmpty();
    assertThat(index.threads(SearchRequest.of("*").limit(0)).total()).isEqualTo(1);
  }

  private List<QuoteThread> threads(String query) throws IOException {
    return index.threads(SearchRequest.of(query)).threads();
  }
}

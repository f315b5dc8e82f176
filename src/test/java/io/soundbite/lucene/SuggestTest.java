package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Span;
import io.soundbite.query.Query;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import io.soundbite.search.Suggestion.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestTest {

  private LuceneBackend index = Articles.index();

  SuggestTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("1")
                .title("Macron meets mayors")
                .source("Le Monde")
                .day("2024-03-01")
                .topics("11")
                .said("Emmanuel Macron", "Hello.")
                .said("Emmanuel Macron", "Again."),
            article("2")
                .title("Macron meets Mayors!")
                .source("Le Monde")
                .day("2024-03-02")
                .topics("11")
                .said("Zoë Macron", "No."),
            article("3")
                .title("The market closes")
                .source("The Post")
                .day("2024-03-03")
                .topics("31")
                .said("Marcus Emm", "Yes."));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsWhatBeginsAnyWordTheMostFrequentFirst() throws IOException {
    assertThatSuggestionsFor("macr")
        .containsExactly(
            "speaker Emmanuel [Macr]on (2)",
            "speaker Zoë [Macr]on (1)",
            "speaker Marcus Emm (1)",
            "title [Macr]on meets Mayors! (2)");
  }

  @Test
  void takesWordsInAnyOrder() throws IOException {
    assertThatSuggestionsFor("macron em").containsExactly("speaker [Em]manuel [Macron] (2)");
    assertThatSuggestionsFor("ZOE  mac").containsExactly("speaker [Zoë] [Mac]ron (1)");
  }

  @Test
  void aBlankBehindAWordEndsIt() throws IOException {
    assertThatSuggestionsFor("emm").contains("speaker [Emm]anuel Macron (2)");
    assertThatSuggestionsFor("emm ").containsExactly("speaker Marcus [Emm] (1)");
  }

  @Test
  void forgivesOneLetterOfFour() throws IOException {
    assertThatSuggestionsFor("macorn")
        .containsExactly(
            "speaker Emmanuel Macron (2)",
            "speaker Zoë Macron (1)",
            "title Macron meets Mayors! (2)");
    assertThatSuggestionsFor("mcr").isEmpty();
    assertThat(index.suggest(SuggestRequest.of("footbal")))
        .extracting(Suggestion::nearly)
        .containsExactly(false);
    assertThat(index.suggest(SuggestRequest.of("fotball")))
        .extracting(Suggestion::nearly)
        .containsExactly(true);
  }

  @Test
  void suggestsTopicsWithTheirCodesAndSourcesByArticles() throws IOException {
    assertThatSuggestionsFor("elec").containsExactly("topic [elec]tion (2)");
    assertThat(index.suggest(SuggestRequest.of("elec")).getFirst().id()).isEqualTo("11");
    assertThatSuggestionsFor("mond").containsExactly("source Le [Mond]e (2)");
  }

  @Test
  void suggestsAuthorsAndSections() throws IOException {
    index.add(article("4").author("Elena Mayer").section("Elections").build());
    index.refresh();
    assertThatSuggestionsFor("elen").containsExactly("author [Elen]a Mayer (1)");
    assertThat(index.suggest(SuggestRequest.of("electi").kinds(Kind.SECTION)))
        .extracting(Suggestion::toString)
        .containsExactly("section [Electi]ons (1)");
  }

  @Test
  void aTitleIsThatOfTheNewestArticleThatHasIt() throws IOException {
    assertThat(index.suggest(SuggestRequest.of("mayors").kinds(Kind.TITLE)).getFirst().id())
        .isEqualTo("2");
  }

  @Test
  void countsWithinAQuery() throws IOException {
    SuggestRequest request =
        SuggestRequest.of("mac").within(Query.topic("football")).kinds(Kind.SPEAKER);
    assertThat(index.suggest(request)).isEmpty();
    SuggestRequest first = SuggestRequest.of("mac").within(Query.words("meets")).limit(1);
    assertThat(index.suggest(first))
        .extracting(Suggestion::toString)
        .containsExactly("speaker Emmanuel [Mac]ron (2)", "title [Mac]ron meets Mayors! (2)");
  }

  @Test
  void deletedArticlesSayNothing() throws IOException {
    index.deleteById("1");
    index.refresh();
    assertThatSuggestionsFor("macro")
        .containsExactly("speaker Zoë [Macro]n (1)", "title [Macro]n meets Mayors! (1)");
  }

  @Test
  void anAbbreviationThatIsKnownSuggestsItsName() throws IOException {
    index.add(article("4").said("National Rifle Association", "No comment.").build());
    index.refresh();
    assertThatSuggestionsFor("nra").contains("speaker National Rifle Association (1)");
  }

  @Test
  void strangeInputSuggestsNothing() throws IOException {
    for (String typed :
        List.of("", "  ", "\0", "?!", "\ud800", "x".repeat(100_000), "a ".repeat(40), "\n\n")) {
      assertThatSuggestionsFor(typed).isEmpty();
    }
  }

  @Test
  void refusesWhatNobodyCanMean() {
    assertThatThrownBy(() -> SuggestRequest.of("a").limit(0)).hasMessageContaining("limit was 0");
    assertThatThrownBy(() -> SuggestRequest.of("a").kinds(Kind.TITLE, Kind.TITLE))
        .hasMessageContaining("once");
  }

  @Test
  void marksStandWhereTheLettersDo() {
    assertThat(new TypedMarks("Straße und Œuvre").of(Typed.of("oeu stras").words()))
        .containsExactly(new Span(0, 5), new Span(11, 13));
  }

  private org.assertj.core.api.ListAssert<String> assertThatSuggestionsFor(String typed)
      throws IOException {
    return assertThat(
        index.suggest(SuggestRequest.of(typed)).stream().map(Suggestion::toString).toList());
  }

  @Test
  void aNameManyTimesAsFrequentComesFirstThoughOneLetterIsWrong() throws IOException {
    for (int i = 0; i < 50; i++) {
      index.add(article("p" + i).said("Ivan Putin", "Yes.").build());
    }
    index.add(article("q").said("Josh Putnam", "Yes.").said("Josh Putnam", "No.").build());
    index.add(article("r").said("Kerr Putner", "Yes.").build());
    index.refresh();
    assertThatSuggestionsFor("putn")
        .containsExactly(
            "speaker Josh [Putn]am (2)", "speaker Ivan Putin (50)", "speaker Kerr [Putn]er (1)");
  }
}

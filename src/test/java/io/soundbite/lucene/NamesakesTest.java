package io.soundbite.lucene;

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
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speakers whom many articles show to be one. */
class NamesakesTest {

  private LuceneBackend index;
  private int articles;

  @BeforeEach
  void open() throws IOException {
    index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void filesASurnameUnderTheOnePersonItStandsFor() throws IOException {
    add(12, person("Anna Petrova", "Petrova"));
    add(3, person("Petrova"));
    assertThat(speakers().toString()).isEqualTo("speaker (1)\n     15  Anna Petrova");
    assertThat(total(Query.speaker("Anna Petrova"))).isEqualTo(15);
    assertThat(total(Query.speaker("anna"))).isEqualTo(15);
    assertThat(total(Query.phrase(Field.SPEAKER, "anna petrova"))).isEqualTo(15);
    assertThat(narrowedTo("Anna Petrova")).isEqualTo(15);
    assertThat(narrowedTo("petrova")).isEqualTo(15);
  }

  @Test
  void showsTheFullNameOfEachHit() throws IOException {
    add(12, person("Anna Petrova", "Petrova"));
    add(1, person("PETROVA", "Prof. Petrova"));
    Speaker speaker =
        index.quotes(SearchRequest.of("id:12")).hits().getFirst().quote().speaker().orElseThrow();
    assertThat(speaker.name()).isEqualTo("Anna Petrova");
    assertThat(speaker.aliases()).containsExactly("PETROVA", "Prof. Petrova");
  }

  @Test
  void neverDecidesBetweenTwoPeopleOfOneSurname() throws IOException {
    add(40, person("Hillary Clinton", "Clinton"));
    add(5, person("Bill Clinton", "Clinton"));
    add(3, person("Clinton"));
    assertThat(speakers().toString())
        .isEqualTo(
            "speaker (3)\n     40  Hillary Clinton\n      5  Bill Clinton\n      3  Clinton");
  }

  @Test
  void wantsMoreThanAFewArticlesOfEvidence() throws IOException {
    add(9, person("Anna Petrova", "Petrova"));
    add(1, person("Petrova"));
    assertThat(speakers().distinct()).isEqualTo(2);
  }

  @Test
  void leavesACompanyOfTheSameNameAlone() throws IOException {
    add(20, person("Christine Ford", "Ford"));
    add(2, Speaker.of("Ford", SpeakerKind.ORGANISATION));
    assertThat(speakers().distinct()).isEqualTo(2);
  }

  @Test
  void takesAFirstNameOnlyWhereThePersonGoesByIt() throws IOException {
    add(12, person("Xi Jinping", "Xi"));
    add(2, person("Xi"));
    add(12, person("Mary Jones", "Mary", "Jones"));
    add(2, person("Mary"));
    assertThat(speakers().toString())
        .isEqualTo("speaker (3)\n     14  Xi Jinping\n     12  Mary Jones\n      2  Mary");
  }

  @Test
  void leavesOutAnInitialUnlessItTellsTwoPeopleApart() throws IOException {
    add(2, person("Donald Trump"));
    add(1, person("Donald J. Trump"));
    add(2, person("George W. Bush"));
    add(1, person("George H. W. Bush"));
    add(1, person("George Bush"));
    assertThat(speakers().toString())
        .isEqualTo(
            "speaker (4)\n      3  Donald Trump\n      2  George W. Bush\n"
                + "      1  George Bush\n      1  George H. W. Bush");
  }

  @Test
  void countsAnArticleOnceThatHasBothNames() throws IOException {
    add(12, person("Donald Trump", "Trump"));
    add(1, person("Donald Trump"), person("Aaron Zeller"), person("Trump"));
    assertThat(speakers().toString())
        .isEqualTo("speaker (2)\n     13  Donald Trump\n      1  Aaron Zeller");
    Facet ofQuotes =
        index
            .quotes(SearchRequest.of("*").facet(FacetRequest.of(Dimension.SPEAKER)))
            .facet(Dimension.SPEAKER);
    assertThat(ofQuotes.values().getFirst().count()).isEqualTo(14);
  }

  @Test
  void filesAnInstitutionUnderTheNameOfTheAuthority() throws IOException {
    add(1, Speaker.of("NRA", SpeakerKind.ORGANISATION));
    add(1, Speaker.of("the National Rifle Association", SpeakerKind.ORGANISATION));
    assertThat(speakers().toString()).isEqualTo("speaker (1)\n      2  National Rifle Association");
    assertThat(narrowedTo("nra")).isEqualTo(2);
    assertThat(total(Query.speaker("rifle association"))).isEqualTo(2);
  }

  @Test
  void countsAnArticleOnceThatWasCorrectedTwelveTimes() throws IOException {
    write(100); // so many that no merge forgets the few deleted
    for (int i = 0; i < 12; i++) {
      articles = 100;
      write(1, person("Anna Petrova", "Petrova"));
    }
    add(1, person("Petrova"));
    assertThat(speakers().toString())
        .isEqualTo(
            "speaker (2)\n      1  Anna Petrova\n      1  Petrova\n    100  without a named speaker");
  }

  @Test
  void takesNoDeletedArticleForEvidence() throws IOException {
    write(12, person("Anna Petrova", "Petrova"), person("George H. W. Bush"));
    write(1, person("George W. Bush"), person("Ben J. Ito"));
    write(1, person("Ben Ito"));
    write(2, person("Petrova"), person("George Bush"));
    write(300); // so many that no merge forgets the few deleted
    for (int i = 0; i < 14; i++) {
      if (i != 12) {
        index.deleteById(Integer.toString(i));
      }
    }
    index.refresh();
    assertThat(speakers().toString())
        .isEqualTo(
            "speaker (3)\n      3  George Bush\n      2  Petrova\n      1  Ben J. Ito"
                + "\n    300  without a named speaker");
  }

  @Test
  void takesASonForAnotherThanTheFather() throws IOException {
    add(12, person("Li Wen", "Li"));
    add(2, person("Li"));
    add(6, person("Li Wen Jr.", "Wen"));
    assertThat(speakers().toString())
        .isEqualTo("speaker (2)\n     14  Li Wen\n      6  Li Wen Jr.");
  }

  @Test
  void narrowsToTheSpeakerCalledSoBeforeOneThatIsAlsoCalledSo() throws IOException {
    add(5, Speaker.of("Washington", SpeakerKind.GOVERNMENT));
    assertThat(narrowedTo("Washington")).isEqualTo(5);
    add(1, person("Washington"));
    assertThat(speakers().toString())
        .isEqualTo("speaker (2)\n      5  U.S. government\n      1  Washington");
    assertThat(narrowedTo("Washington")).isEqualTo(1);
    assertThat(narrowedTo("U.S. government")).isEqualTo(5);
    index.deleteById("5");
    index.refresh();
    assertThat(narrowedTo("Washington")).isEqualTo(5);
  }

  @Test
  void findsASpeakerByANameThatNoArticleUses() throws IOException {
    add(1, Speaker.of("World Health Organization", SpeakerKind.ORGANISATION));
    add(2, Speaker.of("Beijing", SpeakerKind.GOVERNMENT));
    assertThat(total(Query.speaker("WHO"))).isEqualTo(1);
    assertThat(total(Query.phrase(Field.SPEAKER, "W.H.O."))).isEqualTo(1);
    assertThat(total(Query.speaker("china"))).isEqualTo(2);
    assertThat(total(Query.speaker("kyiv"))).isZero();
    assertThat(index.quotes(SearchRequest.of("speaker:china")).total()).isEqualTo(2);
  }

  @Test
  void showsHitsUnderTheNameThatTheFacetCounts() throws IOException {
    add(1, new Speaker("NRA", SpeakerKind.ORGANISATION, "", List.of("the group")));
    Speaker speaker =
        index.quotes(SearchRequest.of("*")).hits().getFirst().quote().speaker().orElseThrow();
    assertThat(speakers().values().getFirst().value()).isEqualTo(speaker.name());
    assertThat(speaker.name()).isEqualTo("National Rifle Association");
    assertThat(speaker.aliases()).containsExactly("NRA", "the group");
  }

  @Test
  void tellsAPersonAskedForByFullNameFromWhatIsNamedAfterHer() throws IOException {
    petrovaAndHerCampaign();
    assertThat(total(Query.speaker("Anna Petrova"))).isEqualTo(13);
    assertThat(total(Query.phrase(Field.SPEAKER, "anna petrova"))).isEqualTo(13);
    for (String written : List.of("Anna Petrova,", "“Anna Petrova”", "Petrova, Anna")) {
      assertThat(total(Query.phrase(Field.SPEAKER, written))).as(written).isEqualTo(13);
    }
    assertThat(total(Query.speaker("petrova"))).isEqualTo(17);
    assertThat(total(Query.speaker("petrova campaign"))).isEqualTo(4);
    assertThat(total(Query.speaker("Anna Petrova campaign"))).isEqualTo(4);
    add(1, Speaker.of("Small Business Administration", SpeakerKind.GOVERNMENT));
    assertThat(total(Query.speaker("small business"))).isEqualTo(1);
  }

  @Test
  void toldByAlertsAsBySearches() throws IOException {
    petrovaAndHerCampaign();
    try (AlertMatcher matcher = index.alertMatcher()) {
      matcher.add(List.of(Alert.ofQuotes("full", "speaker:\"anna petrova\"")));
      matcher.add(List.of(Alert.ofQuotes("short", "speaker:petrova")));
      assertThat(fired(matcher, person("Petrova"))).isEqualTo("full short");
      assertThat(fired(matcher, organisation("Petrova campaign"))).isEqualTo("short");
      assertThat(fired(matcher, organisation("Anna Petrova's campaign"))).isEqualTo("short");
    }
  }

  private void petrovaAndHerCampaign() throws IOException {
    add(12, person("Anna Petrova", "Petrova"));
    add(1, person("Petrova"));
    add(3, organisation("Petrova campaign"));
    add(1, organisation("Anna Petrova campaign"));
  }

  private static String fired(AlertMatcher matcher, Speaker speaker) throws IOException {
    return matcher.match(article("new", speaker)).stream()
        .map(match -> match.alert().name())
        .collect(Collectors.joining(" "));
  }

  private void add(int count, Speaker... speakers) throws IOException {
    write(count, speakers);
    index.refresh();
  }

  private void write(int count, Speaker... speakers) throws IOException {
    for (int i = 0; i < count; i++) {
      index.add(article(Integer.toString(articles++), speakers));
    }
  }

  private static AnnotatedArticle article(String id, Speaker... speakers) {
    List<Quote> quotes = Stream.of(speakers).map(NamesakesTest::quote).toList();
    return new AnnotatedArticle(Article.of(id, "Title", "Words."), quotes, List.of());
  }

  private static Quote quote(Speaker speaker) {
    return new Quote(
        QuoteKind.DIRECT,
        List.of(new Span(0, 5)),
        "Words",
        Optional.empty(),
        Optional.empty(),
        Optional.of(speaker),
        1,
        List.of());
  }

  private static Speaker organisation(String name) {
    return Speaker.of(name, SpeakerKind.ORGANISATION);
  }

  private static Speaker person(String name, String... aliases) {
    return new Speaker(name, SpeakerKind.PERSON, "", List.of(aliases));
  }

  private Facet speakers() throws IOException {
    return index
        .articles(SearchRequest.of("words").facet(FacetRequest.of(Dimension.SPEAKER)))
        .facet(Dimension.SPEAKER);
  }

  private long total(Query query) throws IOException {
    return index.articles(SearchRequest.of(query)).total();
  }

  private long narrowedTo(String speaker) throws IOException {
    return index.articles(SearchRequest.of("*").drillDown(Dimension.SPEAKER, speaker)).total();
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers are found by what they are called beside the name. */
class RolesTest {

  private static final Limits MANY = Limits.DEFAULT.maxClauses(Integer.MAX_VALUE);

  private LuceneBackend index = Articles.index();

  RolesTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            of("sen", "Sen."),
            of("former", "former U.S. Senator"),
            of("minister", "Finance Minister"),
            of("vice", "vice-minister of finance"),
            of("president", "Président"),
            article("name").said(person("Senator Press", ""), "Yes.").source("Senator"));
  }

  private static Articles of(String id, String role) {
    return article(id).said(person("Ana Silva", role), "Yes.");
  }

  private static Speaker person(String name, String role) {
    return new Speaker(name, SpeakerKind.PERSON, role, List.of());
  }

  @Test
  void areCountedWithTheirShortForms() throws IOException {
    close();
    index =
        Articles.index(
            of("1", "Sen.").said(person("Bo Lee", "senator"), "No."),
            of("2", "U.S. Sen."),
            of("3", "US Senator"),
            of("4", "Gov."),
            of("5", "Lt. Gov."),
            of("6", "U.S. Rep."),
            of("7", "US Rep."));
    SearchRequest all = SearchRequest.of("*").facets(Dimension.ROLE);
    assertThat(index.articles(all).facet(Dimension.ROLE).toString())
        .isEqualTo(
            """
            role (4)
                  3  senator
                  2  U.S. Rep.
                  1  Gov.
                  1  Lt. Gov.""");
    assertThat(index.quotes(all).facet(Dimension.ROLE).values().getFirst().count()).isEqualTo(4);
    for (String role : List.of("Sen.", "senator", "the U.S. Senator")) {
      assertThat(index.quotes(all.drillDown(Dimension.ROLE, role)).total()).isEqualTo(4);
    }
    for (String role : List.of("US Rep.", "Representative", "Lieutenant Governor")) {
      int articles = role.startsWith("L") ? 1 : 2;
      assertThat(index.articles(all.drillDown(Dimension.ROLE, role)).total()).isEqualTo(articles);
    }
  }

  @Test
  void areCountedHoweverTheyAreWritten() throws IOException {
    close();
    index =
        Articles.index(
            of("1", "Secretary of State"),
            of("2", "secretary of state"),
            of("3", "U.S. Secretary of State"),
            of("4", "then-Secretary of State"),
            of("5", "former Secretary of State"),
            of("6", "ex-Secretary of State"),
            of("7", "acting secretary of state"),
            of("8", "Secretary of State"),
            of("9", "Georgia Secretary of State"));
    SearchRequest all = SearchRequest.of("*").facets(Dimension.ROLE);
    assertThat(index.articles(all).facet(Dimension.ROLE).toString())
        .isEqualTo(
            """
            role (4)
                  5  Secretary of State
                  2  ex-Secretary of State
                  1  acting secretary of state
                  1  Georgia Secretary of State""");
    assertThat(index.quotes(all.drillDown(Dimension.ROLE, "Secretary of State")).total())
        .isEqualTo(5);
    assertThat(index.quotes(all.drillDown(Dimension.ROLE, "Former Secretary of State")).total())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "U.S. Sen., senator",
    "Sens., sens",
    "the Vice-President, vice president",
    "United States Attorney, us attorney",
    "US Attorney General, us attorney general",
    "Attorney General, attorney general",
    "President of the United States, us president",
    "U.S. Secretary of the Treasury, treasury secretary",
    "assistant secretary of defence, assistant defense secretary",
    "F.B.I. Director, fbi director",
    "Président, president",
    "President-elect, president elect",
    "deputy Treasury Secretary, deputy treasury secretary",
    "ex-GOP leader, former republican leader",
    "Trump’s lawyer, trump's lawyer",
    "White House spokeswoman, white house spokeswoman",
    "FCC chair, fcc chairman",
    "The, the",
    "Texas AG, texas ag",
  })
  void areOneHoweverTheyAreWritten(String role, String one) {
    assertThat(RoleSpellings.one(FacetKey.folded(role))).isEqualTo(one);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role:senator                 | former, sen",
        "role:SEN                     | former, sen",
        "role:senators                | ''",
        "role:minister                | minister, vice",
        "role:\"finance minister\"    | minister",
        "role:(finance minister)      | minister, vice",
        "role:\"minister finance\"~2  | vice",
        "role:\"u.s. sen\"            | former",
        "role:\"us sen\"              | former",
        "role:us                      | former",
        "role:vice-minister           | vice",
        "role:president               | president",
        "role:mini                    | ''",
        "role:mini*                   | minister, vice",
        "role:?enator                 | former",
        "role:ministre~1              | minister, vice",
        "role:/vi[a-z]e/              | vice",
        "role:vice*minister           | ''",
        "role:*                       | former, minister, president, sen, vice",
        "-role:*                      | name",
        "role:silva                   | ''",
        "speaker:silva -role:minister | former, president, sen",
      })
  void areFoundByTheirWords(String query, String ids) throws IOException {
    SearchRequest request = SearchRequest.of(query);
    List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(", "));
    assertThat(index.articles(request).hits().stream().map(hit -> hit.article().id()).sorted())
        .containsExactlyElementsOf(expected);
    assertThat(index.quotes(request).hits().stream().map(hit -> hit.article().id()).sorted())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void ofAnyLengthAreLookedFor() throws IOException {
    for (int letters : new int[] {255, FacetKey.MAX_LENGTH, 100_000}) {
      Query words = Query.words(Field.ROLE, "a".repeat(letters));
      Query phrase = Query.phrase(Field.ROLE, "a b ".repeat(letters / 4));
      assertThat(index.quotes(SearchRequest.of(words)).total()).isZero();
      assertThat(index.quotes(SearchRequest.of(phrase.or(words)).limits(MANY)).total()).isZero();
    }
  }

  @Test
  void standInOneQuoteWithOtherConditions() throws IOException {
    index.add(
        article("two")
            .said(person("Bo Lee", "Senator"), "No.")
            .said(person("Ana Silva", "mayor"), "Yes.")
            .build());
    index.refresh();
    assertThat(index.articles(SearchRequest.of("role:senator said:yes id:two")).total())
        .isEqualTo(1);
    assertThat(index.articles(SearchRequest.of("quote:(role:senator said:yes) id:two")).total())
        .isZero();
    assertThat(index.didYouMean(SearchRequest.of("role:senatr").query()).orElseThrow())
        .hasToString("role:senator (3)");
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetTest {

  private LuceneBackend index = Articles.index();

  FacetTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("1")
                .source("Reuters")
                .day("2023-03-20")
                .topics("111", "21")
                .said("Ana Silva", "we will talk", "22")
                .said("ANA SILVA", "we will vote", "11")
                .said("Bo Lee", "no"),
            article("2").source("REUTERS").day("2023-03-21").topics("12").said("Ana Silva", "yes"),
            article("3").source("The Post").day("2022-01-01").topics("31").said("Bo Lee", "talk"),
            article("4").source("Reuters"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void countsEachArticleOnceASpeakerInTheSpellingMostUse() throws IOException {
    assertTable(
        articles(FacetRequest.of(Dimension.SPEAKER)),
        """
        speaker (2)
              2  Ana Silva
              2  Bo Lee
              1  without a named speaker""");
  }

  @Test
  void countsNoSpeakerWithoutANameOfItsOwn() throws IOException {
    index.close();
    index =
        Articles.index(
            article("1").said(Speaker.of("officials", SpeakerKind.GROUP), "no"),
            article("2").said(Speaker.of("A source", SpeakerKind.UNNAMED), "no"),
            article("3").said(Speaker.of("Democrats", SpeakerKind.GROUP), "no"),
            article("4").said(Speaker.of("the report", SpeakerKind.DOCUMENT), "no"));
    String democratsOnly =
        """
        speaker (1)
              1  Democrats
              3  without a named speaker""";
    assertTable(articles(FacetRequest.of(Dimension.SPEAKER)), democratsOnly);
    assertTable(quotes(FacetRequest.of(Dimension.SPEAKER)), democratsOnly);
    assertThat(speaking("officials")).isEqualTo(1);
    assertThat(speaking("source")).isEqualTo(1);
    assertThat(total(Dimension.SPEAKER_KIND, "group", "unnamed")).isEqualTo(3);
  }

  @Test
  void countsANameOnceHoweverItsAccentsAreWritten() throws IOException {
    index.close();
    index =
        Articles.index(
            article("1").said("Jos\u00e9 Lind", "no"),
            article("2").said("Jose\u0301 Lind", "yes"),
            article("3").said("Jos\u00e9 Lind", "never"),
            article("4").said("\u0130smail Kay", "no"),
            article("5").said("I\u0307SMAIL KAY", "yes"),
            article("6").said("\u0130smail Kay", "never"));
    assertTable(
        articles(FacetRequest.of(Dimension.SPEAKER)),
        """
        speaker (2)
              3  \u0130smail Kay
              3  Jos\u00e9 Lind""");
    assertThat(total(Dimension.SPEAKER, "Jose\u0301 Lind")).isEqualTo(3);
    assertThat(total(Dimension.SPEAKER, "ismail kay")).isEqualTo(3);
    assertThat(speaking("Jose\u0301")).isEqualTo(3);
    assertThat(speaking("ismail")).isEqualTo(3);
  }

  private long speaking(String name) throws IOException {
    return index.quotes(SearchRequest.of(Query.speaker(name))).total();
  }

  @Test
  void countsEachQuoteOnce() throws IOException {
    assertTable(
        quotes(FacetRequest.of(Dimension.SPEAKER)),
        """
        speaker (2)
              3  Ana Silva
              2  Bo Lee""");
  }

  @Test
  void countsQuotesByWhatTheirArticlesHave() throws IOException {
    assertTable(
        quotes(FacetRequest.of(Dimension.SOURCE)),
        """
        source (2)
              4  Reuters
              1  The Post""");
    assertTable(
        quotes(FacetRequest.of(Dimension.MONTH)),
        """
        month (2)
              1  2022-01
              4  2023-03""");
  }

  @Test
  void countsTopicsWithAllBelow() throws IOException {
    assertTable(
        articles(FacetRequest.of(Dimension.TOPIC).levels(3)),
        """
        topic (3)
              2  politics
                1  election
                  1  recount
                1  government
              1  conflict, war and peace
                1  armed conflict
              1  sport
                1  football
              1  without topic""");
  }

  @Test
  void countsTopicsBelowOne() throws IOException {
    assertTable(
        articles(FacetRequest.of(Dimension.TOPIC).below("Politics")),
        """
        topic (2)
              1  election
              1  government""");
    assertThatThrownBy(() -> articles(FacetRequest.of(Dimension.TOPIC).below("politcs")))
        .hasMessage("There is no topic 'politcs'; did you mean 'politics'?");
  }

  @Test
  void ordersTimesByThemselvesAndNamesAsAsked() throws IOException {
    assertTable(
        articles(FacetRequest.of(Dimension.YEAR)),
        """
        year (2)
              1  2022
              2  2023
              1  undated""");
    assertTable(
        articles(FacetRequest.of(Dimension.SPEAKER).limit(1).order(FacetRequest.Order.VALUE)),
        """
        speaker (2)
              2  Ana Silva
              1  without a named speaker""");
  }

  @Test
  void countsTheFirstYearsAndTheLast() throws IOException {
    index.close();
    index =
        Articles.index(
            article("1").day("0001-01-01").said("Bo Lee", "early"),
            article("2").day("0999-12-31"),
            article("3").day("9999-12-31").said("Bo Lee", "late"));
    assertTable(
        articles(FacetRequest.of(Dimension.YEAR)),
        """
        year (3)
              1  0001
              1  0999
              1  9999""");
    assertTable(
        quotes(FacetRequest.of(Dimension.MONTH)),
        """
        month (2)
              1  0001-01
              1  9999-12""");
    assertTable(
        quotes(FacetRequest.of(Dimension.DAY)),
        """
        day (2)
              1  0001-01-01
              1  9999-12-31""");
    assertThat(total(Dimension.YEAR, "0001", "9999")).isEqualTo(2);
    assertThat(total(Dimension.MONTH, "9999-12")).isEqualTo(1);
    assertThat(total(Dimension.DAY, "0999-12-31")).isEqualTo(1);
    var newest = SearchRequest.of("date:9999 OR date<0002").sort(Sort.NEWEST);
    assertThat(index.articles(newest).hits().stream().map(hit -> hit.article().day()))
        .containsExactly("9999-12-31", "0001-01-01");
  }

  @Test
  void countsWhatIsAskedFor() throws IOException {
    index.close();
    index =
        Articles.index(
            article("1").source("Reuters").said("Ana Silva", "We agree.").said("Ana Silva", "No"),
            article("2").source("The Post").said("Ana Silva", "“We agree”").said("Bo Lee", "No"),
            article("3").source("REUTERS").said("Ana Silva", "we agree!"));
    FacetRequest speakers = FacetRequest.of(Dimension.SPEAKER);
    for (Counting unit : List.of(Counting.ARTICLES, Counting.HITS)) {
      assertThat(line(articles(speakers.counting(unit)))).isEqualTo("3 Ana Silva, 1 Bo Lee");
    }
    assertThat(line(articles(speakers.counting(Counting.QUOTES))))
        .isEqualTo("4 Ana Silva, 1 Bo Lee");
    assertThat(line(quotes(speakers.counting(Counting.ARTICLES))))
        .isEqualTo("3 Ana Silva, 1 Bo Lee");
    for (Counting unit : List.of(Counting.DISTINCT_QUOTES, Counting.OUTLETS)) {
      assertThat(line(articles(speakers.counting(unit)))).isEqualTo("2 Ana Silva, 1 Bo Lee");
      assertThat(line(quotes(speakers.counting(unit)))).isEqualTo("2 Ana Silva, 1 Bo Lee");
    }
    assertThat(line(articles(FacetRequest.of(Dimension.SOURCE).counting(Counting.DISTINCT_QUOTES))))
        .isEqualTo("2 REUTERS, 2 The Post");
  }

  @Test
  void countsAnOutletOnceAMonthHoweverManyItsDays() throws IOException {
    assertThat(line(articles(FacetRequest.of(Dimension.MONTH).counting(Counting.OUTLETS))))
        .isEqualTo("1 2022-01, 1 2023-03");
  }

  @Test
  void givesValuesOfWhichAWordBeginsSo() throws IOException {
    assertTable(
        articles(FacetRequest.of(Dimension.SPEAKER).prefix("SIL")),
        """
        speaker (1)
              2  Ana Silva""");
    assertTable(articles(FacetRequest.of(Dimension.SPEAKER).prefix("lva")), "speaker (0)");
    assertTable(
        articles(FacetRequest.of(Dimension.TOPIC).levels(2).prefix("foot")),
        """
        topic (1)
              1  sport
                1  football""");
    assertTable(
        articles(FacetRequest.of(Dimension.TOPIC).prefix("foot")),
        """
        topic (1)
              1  football""");
    assertTable(
        articles(FacetRequest.of(Dimension.TOPIC).below("politics").prefix("RE")),
        """
        topic (1)
              1  recount""");
    assertThat(line(articles(FacetRequest.of(Dimension.YEAR).prefix("2022")))).isEqualTo("1 2022");
    assertThat(line(articles(FacetRequest.of(Dimension.WEEK).prefix(" 2023-w12"))))
        .isEqualTo("2 2023-W12");
  }

  @Test
  void leavesOutValuesOfTooSmallACount() throws IOException {
    assertThat(line(articles(FacetRequest.of(Dimension.SOURCE).minCount(2))))
        .isEqualTo("3 Reuters");
    assertThat(line(articles(FacetRequest.of(Dimension.TOPIC).minCount(2))))
        .isEqualTo("2 politics");
    assertThatThrownBy(() -> FacetRequest.of(Dimension.SOURCE).minCount(0))
        .hasMessage(
            "minCount is at least 1, or 0 for year, quarter, month, week or day, but was 0 for source");
  }

  private void overTheYears() throws IOException {
    index.close();
    index =
        Articles.index(
            article("1").day("2020-12-30"),
            article("2").day("2021-01-03"),
            article("3").day("2021-01-18"));
  }

  @Test
  void givesEmptyTimesOnRequest() throws IOException {
    overTheYears();
    assertThat(line(articles(FacetRequest.of(Dimension.WEEK).minCount(0))))
        .isEqualTo("2 2020-W53, 0 2021-W01, 0 2021-W02, 1 2021-W03");
    assertThat(line(articles(FacetRequest.of(Dimension.WEEK)))).isEqualTo("2 2020-W53, 1 2021-W03");
    assertThat(total(Dimension.WEEK, "2020-W53")).isEqualTo(2);
    assertThat(line(articles(FacetRequest.of(Dimension.QUARTER))))
        .isEqualTo("1 2020-Q4, 2 2021-Q1");
    assertThat(total(Dimension.QUARTER, "2021-q1")).isEqualTo(2);
    FacetRequest quarters = FacetRequest.of(Dimension.QUARTER).minCount(0);
    assertThat(
            line(
                index
                    .articles(SearchRequest.of("date:2020-Q4 OR date<=2021-Q3").facet(quarters))
                    .facet(Dimension.QUARTER)))
        .isEqualTo("1 2020-Q4, 2 2021-Q1, 0 2021-Q2, 0 2021-Q3");
    assertThatThrownBy(() -> total(Dimension.QUARTER, "2021-01"))
        .hasMessage("A quarter to narrow by is written 2023-Q1, but was '2021-01'");
    assertThatThrownBy(() -> total(Dimension.MONTH, "2021-Q1"))
        .hasMessage("A month to narrow by is written 2023-03, but was '2021-Q1'");
  }

  @Test
  void givesTheEmptyTimesAtTheEdgesOfTheDatesAskedFor() throws IOException {
    overTheYears();
    assertThat(weeks("date:[2020-12-20 TO 2021-02-01]"))
        .isEqualTo(
            "0 2020-W51, 0 2020-W52, 2 2020-W53, 0 2021-W01, 0 2021-W02, 1 2021-W03,"
                + " 0 2021-W04, 0 2021-W05");
    assertThat(weeks("date:[2020-12-20 TO *}")).startsWith("0 2020-W51").endsWith("1 2021-W03");
    assertThat(weeks("date:[* TO 2021-02-01}")).startsWith("2 2020-W53").endsWith("0 2021-W04");
    assertThat(weeks("date<2021-01-18")).endsWith("0 2021-W01, 0 2021-W02");
    assertThat(weeks("date:2021-01-12")).isEqualTo("0 2021-W02");
    assertThat(weeks("date:2021-01-12 OR article:(date:2021-01-18)"))
        .isEqualTo("0 2021-W02, 1 2021-W03");
    assertThat(weeks("date:2021-01-12 OR title:nothing")).isEmpty();
    assertThat(weeks("date:2021-01 date:2020")).isEmpty();
    assertThat(weeks("-date:2021")).isEqualTo("1 2020-W53");
  }

  private String weeks(String query) throws IOException {
    FacetRequest weeks = FacetRequest.of(Dimension.WEEK).minCount(0);
    return line(index.articles(SearchRequest.of(query).facet(weeks)).facet(Dimension.WEEK));
  }

  @Test
  void givesTheEmptyTimesOfTheTimesNarrowedTo() throws IOException {
    index.close();
    index = Articles.index(article("1").day("2021-01-30"), article("2").day("2021-03-01"));
    FacetRequest weeks = FacetRequest.of(Dimension.WEEK).minCount(0);
    FacetRequest months = FacetRequest.of(Dimension.MONTH).minCount(0);
    SearchRequest narrowed = SearchRequest.of("*").drillDown(Dimension.MONTH, "2021-02", "2021-01");
    var result = index.articles(narrowed.facet(weeks.prefix("2021-w0")).facet(months));
    assertThat(line(result.facet(Dimension.WEEK)))
        .isEqualTo(
            "0 2021-W01, 0 2021-W02, 0 2021-W03, 1 2021-W04, 0 2021-W05, 0 2021-W06, 0 2021-W07,"
                + " 0 2021-W08");
    assertThat(line(result.facet(Dimension.MONTH))).isEqualTo("1 2021-01, 0 2021-02, 1 2021-03");
    var table = index.articles(narrowed.crossTab(FacetRequest.of(Dimension.SOURCE), months));
    assertThat(line(table.crossTab().orElseThrow().columns())).isEqualTo("1 2021-01, 0 2021-02");
  }

  @Test
  void refusesMoreEmptyTimesThanAnybodyReads() throws IOException {
    index.close();
    index = Articles.index(article("1").day("0001-01-01"), article("2").day("9999-12-31"));
    FacetRequest days = FacetRequest.of(Dimension.DAY).minCount(0);
    assertThatThrownBy(() -> articles(days))
        .isInstanceOf(SearchLimitException.class)
        .hasMessageContaining("more than 100,000 values of the facet day");
    assertThat(articles(FacetRequest.of(Dimension.YEAR).minCount(0)).distinct()).isEqualTo(9999);
  }

  private static String line(Facet facet) {
    return facet.values().stream()
        .map(value -> value.count() + " " + value.value())
        .collect(Collectors.joining(", "));
  }

  @Test
  void countsTheDimensionNarrowedByAsIfItWereNot() throws IOException {
    SearchRequest request =
        SearchRequest.of(Query.everything())
            .drillDown(Dimension.SOURCE, "the post")
            .drillDown(Dimension.SPEAKER, "bó lee", "nobody")
            .facets(Dimension.SOURCE, Dimension.SPEAKER, Dimension.YEAR);
    var result = index.articles(request);
    assertThat(result.total()).isEqualTo(1);
    assertTable(
        result.facet(Dimension.SOURCE),
        """
        source (2)
              1  Reuters
              1  The Post""");
    assertTable(
        result.facet(Dimension.SPEAKER),
        """
        speaker (1)
              1  Bo Lee""");
    assertTable(
        result.facet(Dimension.YEAR),
        """
        year (1)
              1  2022""");
  }

  @Test
  void narrowsToAnyOfTheValuesAndAllOfTheDimensions() throws IOException {
    assertThat(total(Dimension.TOPIC, "politics", "31")).isEqualTo(3);
    assertThat(total(Dimension.DAY, "2023-03-20", "2023-03-21")).isEqualTo(2);
    assertThat(total(Dimension.YEAR, "2023")).isEqualTo(2);
    assertThat(total(Dimension.KIND, "Direct")).isEqualTo(3);
    assertThat(total(Dimension.SPEAKER_KIND, " PERSON", "group")).isEqualTo(3);
  }

  @Test
  void refusesValuesThatAreNoneOfTheDimension() {
    assertThatThrownBy(() -> total(Dimension.MONTH, "2023-3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A month to narrow by is written 2023-03, but was '2023-3'");
    assertThatThrownBy(() -> total(Dimension.YEAR, "2023-03"))
        .hasMessage("A year to narrow by is written 2023, but was '2023-03'");
    assertThatThrownBy(() -> total(Dimension.KIND, "verbatim"))
        .hasMessage("kind is one of direct, mixed, indirect, not 'verbatim'");
    assertThatThrownBy(() -> total(Dimension.TOPIC, "footbal"))
        .hasMessage("There is no topic 'footbal'; did you mean 'football'?");
  }

  @Test
  void hitsWithoutADateAreCountedBesideTheTimes() throws IOException {
    index =
        Articles.index(
            article("1").day("2021-01-30").text("Grain is dear."),
            article("2").day("2021-03-01").text("Grain is cheap."),
            article("3").text("Grain is grain."));
    for (String query : List.of("*", "grain", "grain OR zebra")) {
      SearchRequest request = SearchRequest.of(query).facets(Dimension.MONTH, Dimension.SOURCE);
      SearchResult<ArticleHit> result = index.articles(request);
      Facet months = result.facet(Dimension.MONTH);
      long dated = months.values().stream().mapToLong(FacetValue::count).sum();
      assertThat(months.missing()).as(query).isPositive().isEqualTo(result.total() - dated);
      assertThat(months.toString()).endsWith("  undated");
      assertThat(result.facet(Dimension.SOURCE).missing()).isEqualTo(result.total());
      Facet outlets =
          index
              .articles(
                  SearchRequest.of(query)
                      .facet(FacetRequest.of(Dimension.MONTH).counting(Counting.OUTLETS)))
              .facet(Dimension.MONTH);
      assertThat(outlets.missing()).isZero();
      SearchResult<ArticleHit> narrowed =
          index.articles(request.drillDown(Dimension.MONTH, months.values().getFirst().value()));
      assertThat(narrowed.facet(Dimension.MONTH)).isEqualTo(months);
    }
  }

  private long total(Dimension dimension, String... values) throws IOException {
    return index
        .articles(SearchRequest.of(Query.everything()).drillDown(dimension, values))
        .total();
  }

  private Facet articles(FacetRequest facet) throws IOException {
    var request = SearchRequest.of(Query.everything()).facet(facet).limit(0);
    return index.articles(request).facets().getFirst();
  }

  private Facet quotes(FacetRequest facet) throws IOException {
    var request = SearchRequest.of(Query.everything()).facet(facet).limit(0);
    return index.quotes(request).facets().getFirst();
  }

  private static void assertTable(Facet facet, String table) {
    assertThat(facet.toString()).isEqualTo(table);
  }
}

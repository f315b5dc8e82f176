package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.search.Counting;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossTabTest {

  private final LuceneBackend index =
      Articles.index(
          article("1")
              .source("Reuters")
              .day("2023-03-20")
              .topics("111", "21")
              .said("Ana Silva", "we will talk", "31")
              .said("Ana Silva", "we will vote", "11")
              .said("Bo Lee", "no"),
          article("2").source("The Post").day("2023-03-31").said("Ana Silva", "yes", "11"),
          article("3").source("The Post").day("2023-05-01").said("Bo Lee", "talk", "11"));

  CrossTabTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void countsQuotesBySpeakerAndTopic() throws IOException {
    assertThat(quotes("*", FacetRequest.of(Dimension.SPEAKER), FacetRequest.of(Dimension.TOPIC)))
        .hasToString(
            """
            speaker by topic
                      politics       sport
                             2           1  Ana Silva
                             1           0  Bo Lee""");
  }

  @Test
  void countsArticlesBySourceAndMonth() throws IOException {
    var request = SearchRequest.of("*").crossTab(Dimension.SOURCE, Dimension.MONTH).limit(0);
    assertThat(index.articles(request).crossTab().orElseThrow())
        .hasToString(
            """
            source by month
                       2023-03     2023-04     2023-05
                             1           0           1  The Post
                             1           0           0  Reuters""");
  }

  @Test
  void timesInTheirOrderHaveNoHoles() throws IOException {
    FacetRequest months = FacetRequest.of(Dimension.MONTH);
    assertThat(shown(months)).isEqualTo("2 2023-03, 0 2023-04, 1 2023-05 (3)");
    assertThat(shown(months.limit(2))).isEqualTo("2 2023-03, 0 2023-04 (3)");
    assertThat(shown(months.limit(1))).isEqualTo("2 2023-03 (2)");
    assertThat(shown(months.prefix("2023-0"))).isEqualTo("2 2023-03, 0 2023-04, 1 2023-05 (3)");
    assertThat(shown(FacetRequest.of(Dimension.WEEK)))
        .isEqualTo(
            "1 2023-W12, 1 2023-W13, 0 2023-W14, 0 2023-W15, 0 2023-W16, 0 2023-W17, 1 2023-W18 (7)");
    assertThat(shown(FacetRequest.of(Dimension.QUARTER))).isEqualTo("2 2023-Q1, 1 2023-Q2 (2)");
    assertThat(shown(FacetRequest.of(Dimension.DAY)))
        .startsWith("1 2023-03-20, 0 2023-03-21, ")
        .endsWith(", 0 2023-04-30, 1 2023-05-01 (43)");
  }

  @Test
  void theLargestTimesHaveHolesAndThoseWithALeastCount() throws IOException {
    FacetRequest months = FacetRequest.of(Dimension.MONTH);
    assertThat(shown(months.order(FacetRequest.Order.COUNT))).isEqualTo("2 2023-03, 1 2023-05 (2)");
    assertThat(shown(months.minCount(2))).isEqualTo("2 2023-03 (1)");
  }

  /** The columns of a table of articles. */
  private String shown(FacetRequest times) throws IOException {
    var request = SearchRequest.of("*").crossTab(FacetRequest.of(Dimension.SOURCE), times).limit(0);
    CrossTab table = index.articles(request).crossTab().orElseThrow();
    for (int column = 0; column < table.columns().values().size(); column++) {
      long sum = 0;
      for (int row = 0; row < table.rows().values().size(); row++) {
        sum += table.count(row, column);
      }
      assertThat(sum).isEqualTo(table.columns().values().get(column).count());
    }
    return table.columns().values().stream()
            .map(value -> value.count() + " " + value.value())
            .collect(Collectors.joining(", "))
        + " ("
        + table.columns().distinct()
        + ")";
  }

  @Test
  void emptyTimesMakeNoTableTooLarge() throws IOException {
    try (LuceneBackend ages =
        Articles.index(
            article("1").source("Reuters").day("1700-10-14"),
            article("2").source("The Post").day("2023-03-20"))) {
      var request = SearchRequest.of("*").limit(0);
      assertThat(columns(ages, request.crossTab(Dimension.SOURCE, Dimension.DAY))).isEqualTo(2);
      var years = request.crossTab(Dimension.SOURCE, Dimension.YEAR);
      assertThat(columns(ages, years)).isEqualTo(324);
      int cells = 2 * 324;
      assertThat(columns(ages, years.limits(Limits.DEFAULT.maxCells(cells)))).isEqualTo(324);
      assertThat(columns(ages, years.limits(Limits.DEFAULT.maxCells(cells - 1)))).isEqualTo(2);
    }
  }

  @Test
  void oneWrongDateFillsNoTable() throws IOException {
    try (LuceneBackend ages =
        Articles.index(
            article("1").source("Reuters").day("0001-01-01"),
            article("2").source("Reuters").day("2024-05-02"),
            article("3").source("The Post").day("2024-07-02"))) {
      var request = SearchRequest.of("*").limit(0);
      assertThat(columns(ages, request.crossTab(Dimension.SOURCE, Dimension.MONTH))).isEqualTo(3);
      assertThat(columns(ages, request.crossTab(Dimension.SOURCE, Dimension.YEAR))).isEqualTo(2);
      var within = SearchRequest.of("date>=2024").limit(0);
      assertThat(columns(ages, within.crossTab(Dimension.SOURCE, Dimension.MONTH))).isEqualTo(3);
      assertThat(columns(ages, within.crossTab(Dimension.SOURCE, Dimension.DAY))).isEqualTo(62);
      FacetRequest all = FacetRequest.of(Dimension.YEAR).minCount(0);
      assertThat(columns(ages, request.crossTab(FacetRequest.of(Dimension.SOURCE), all)))
          .as("asked for")
          .isEqualTo(2024);
    }
  }

  @Test
  void manyTimesAreFilledWhereOneInTenHasAHit() throws IOException {
    Articles[] days = new Articles[43];
    for (int i = 0; i < days.length; i++) {
      String day = LocalDate.parse("2020-01-01").plusDays(10L * i).toString();
      days[i] = article("" + i).source("Reuters").day(day);
    }
    try (LuceneBackend years = Articles.index(days)) {
      var request = SearchRequest.of("*").limit(0);
      assertThat(columns(years, request.crossTab(Dimension.SOURCE, Dimension.DAY))).isEqualTo(421);
      var half = SearchRequest.of("date<2020-01-05 OR date>2021-02-20").limit(0);
      assertThat(columns(years, half.crossTab(Dimension.SOURCE, Dimension.DAY))).isEqualTo(2);
    }
  }

  @Test
  void emptyTimesThatWereAskedForAreCountedOnce() throws IOException {
    FacetRequest months = FacetRequest.of(Dimension.MONTH).minCount(0);
    assertThat(shown(months)).isEqualTo("2 2023-03, 0 2023-04, 1 2023-05 (3)");
    assertThat(shown(months.limit(2))).isEqualTo("2 2023-03, 0 2023-04 (3)");
    CrossTab year =
        index
            .articles(
                SearchRequest.of("date:2023")
                    .crossTab(FacetRequest.of(Dimension.SOURCE), months)
                    .limit(0))
            .crossTab()
            .orElseThrow();
    assertThat(year.columns().values()).hasSize(12);
    assertThat(year.columns().distinct()).isEqualTo(12);
  }

  private static int columns(LuceneBackend index, SearchRequest request) throws IOException {
    return index.articles(request).crossTab().orElseThrow().columns().values().size();
  }

  @Test
  void showsTheLargestAndCountsNoMoreThanTheHits() throws IOException {
    CrossTab table =
        quotes(
            "said:talk",
            FacetRequest.of(Dimension.SPEAKER).limit(1),
            FacetRequest.of(Dimension.SOURCE));
    assertThat(table)
        .hasToString(
            """
            speaker by source
                       Reuters    The Post
                             1           0  Ana Silva""");
    assertThat(table.rows().distinct()).isEqualTo(2);
  }

  @Test
  void refusesTablesBeyondTheLimit() throws IOException {
    var request =
        SearchRequest.of("*")
            .crossTab(Dimension.SPEAKER, Dimension.MONTH)
            .limits(Limits.DEFAULT.maxCells(3))
            .limit(0);
    assertThatThrownBy(() -> index.quotes(request))
        .isInstanceOf(SearchLimitException.class)
        .hasMessage(
            "The cross-tabulation of 2 values of speaker by 2 of month has 4 cells, more than the"
                + " 3 of the limit maxCells; ask for fewer values with FacetRequest.limit(...),"
                + " or raise it with Limits.DEFAULT.maxCells(...)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void countsTheSameWhetherAllPairsCanBeKeptOrNot(int maxCells) throws IOException {
    Articles[] articles = new Articles[5];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = article("a" + i).source("Reuters").said("Ana Silva", "one " + i, "11");
    }
    try (LuceneBackend five = Articles.index(articles)) {
      var request =
          SearchRequest.of("*")
              .crossTab(Dimension.SPEAKER, Dimension.SOURCE)
              .limits(Limits.DEFAULT.maxCells(maxCells))
              .limit(0);
      assertThat(five.quotes(request).crossTab().orElseThrow().counts())
          .isEqualTo(List.of(List.of(5L)));
    }
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(() -> SearchRequest.of("*").crossTab(Dimension.TOPIC, Dimension.TOPIC))
        .hasMessage("A cross-tabulation needs two dimensions, but both are topic");
    FacetRequest outlets = FacetRequest.of(Dimension.SPEAKER).counting(Counting.OUTLETS);
    assertThatThrownBy(
            () -> SearchRequest.of("*").crossTab(outlets, FacetRequest.of(Dimension.MONTH)))
        .hasMessageStartingWith("A cross-tabulation counts hits by one level of topics");
  }

  private CrossTab quotes(String query, FacetRequest rows, FacetRequest columns)
      throws IOException {
    var request = SearchRequest.of(query).crossTab(rows, columns).limit(0);
    return index.quotes(request).crossTab().orElseThrow();
  }
}

package io.soundbite.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.query.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchRequestTest {

  private static final SearchRequest ALL = SearchRequest.of(Query.everything());

  @Test
  void staysAsItIsWhateverIsMadeOfIt() {
    SearchRequest grain = SearchRequest.of("grain").drillDown(Dimension.KIND, "direct");
    SearchRequest same = SearchRequest.of("grain").drillDown(Dimension.KIND, "direct");
    SearchRequest other =
        grain
            .drillDown(Dimension.SOURCE, "Reuters")
            .facets(Dimension.SPEAKER)
            .crossTab(Dimension.SPEAKER, Dimension.MONTH)
            .sort(Sort.NEWEST)
            .recency(Duration.ofDays(3))
            .countUpTo(5)
            .limit(1)
            .after("token")
            .snippets(0)
            .limits(Limits.DEFAULT.maxHits(1));
    assertThat(grain).isEqualTo(same);
    assertThat(other.drillDowns()).hasSize(2);
    assertThat(other.query()).isEqualTo(grain.query());
    assertThat(grain.collapse(Collapse.FIRST).collapse()).isEqualTo(Collapse.FIRST);
  }

  @Test
  void writesAValueToNarrowByAsItsDimensionSpellsIt() {
    SearchRequest request = SearchRequest.of("*").drillDown(Dimension.KIND, "Direct ");
    assertThat(request.drillDowns())
        .containsExactly(new DrillDown(Dimension.KIND, List.of("direct")));
    assertThat(new DrillDown(Dimension.SPEAKER, List.of("Xi Jinping")).values())
        .containsExactly("Xi Jinping");
  }

  @Test
  void refusesAValueThatIsNoneOfItsDimension() {
    assertThatThrownBy(() -> ALL.drillDown(Dimension.KIND, "verbatim"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind is one of direct, mixed, indirect, not 'verbatim'");
    assertThatThrownBy(() -> ALL.drillDown(Dimension.SPEAKER_KIND, "person", "people"))
        .hasMessage(
            "speakerkind is one of person, organisation, government, group, document, unnamed,"
                + " not 'people'");
    assertThatThrownBy(() -> ALL.drillDown(Dimension.SPEAKER))
        .hasMessage("Narrowing by speaker needs at least one value");
  }

  @Test
  void refusesToCountByADimensionTwice() {
    SearchRequest once = ALL.facets(Dimension.SPEAKER, Dimension.MONTH);
    assertThatThrownBy(() -> once.facet(FacetRequest.of(Dimension.SPEAKER).limit(50)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The facet speaker is asked for twice; ask once, and for more with limit or levels");
  }

  @Test
  void saysWhichFacetsThereAre() {
    List<Facet> facets =
        List.of(
            new Facet(Dimension.SPEAKER, List.of(), 0), new Facet(Dimension.MONTH, List.of(), 0));
    assertThatThrownBy(() -> result(facets).facet(Dimension.TOPIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The request did not ask for the facet topic, but for: speaker, month");
    assertThatThrownBy(() -> result(List.of()).facet(Dimension.TOPIC))
        .hasMessage("The request did not ask for the facet topic, but for: none");
  }

  private static SearchResult<ArticleHit> result(List<Facet> facets) {
    return new SearchResult<>(
        0, true, List.of(), facets, List.of(), Optional.empty(), Optional.empty(), false);
  }

  @Test
  void namesWhatIsNull() {
    assertThatThrownBy(() -> SearchRequest.of((Query) missing()))
        .hasMessageStartingWith("query is");
    assertThatThrownBy(() -> ALL.sort(missing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("sort is null");
    assertThatThrownBy(() -> ALL.facet(missing())).hasMessageStartingWith("facet is null");
    assertThatThrownBy(() -> ALL.after(missing())).hasMessageStartingWith("token is null");
    assertThatThrownBy(() -> ALL.limits(missing())).hasMessageStartingWith("limits is null");
    assertThatThrownBy(() -> ALL.drillDown(Dimension.SPEAKER, "Xi", missing()))
        .hasMessageStartingWith("One of values is null");
    assertThatThrownBy(() -> ALL.drillDown(missing(), "Xi"))
        .hasMessageStartingWith("dimension is null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers in other tools do
  private static <T> T missing() {
    return null;
  }
}

package io.soundbite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final Snippet SNIPPET =
      new Snippet(
          "body",
          new Span(10, 31),
          "Fish & \"chips\" <cheap>",
          List.of(new Span(0, 4), new Span(16, 21)));

  @Test
  void marksTheMatches() {
    assertThat(SNIPPET).hasToString("[Fish] & \"chips\" <[cheap]>");
  }

  @Test
  void escapesTheTextAsHtmlButNotTheMarks() {
    assertThat(SNIPPET.html())
        .isEqualTo("<mark>Fish</mark> &amp; &quot;chips&quot; &lt;<mark>cheap</mark>&gt;");
  }

  @Test
  void showsWhereASentenceIsCut() {
    Snippet cut = new Snippet("body", new Span(4, 8), "fish", List.of(), true, true);
    assertThat(cut).hasToString("…fish…");
    assertThat(cut.html()).isEqualTo("…fish…");
  }

  @Test
  void facetsPrintAsASmallTable() {
    FacetValue soccer = new FacetValue("soccer", "20000851", 2, List.of());
    Facet facet =
        new Facet(
            Dimension.TOPIC, List.of(new FacetValue("sport", "15000000", 3, List.of(soccer))), 4);
    assertThat(facet.toString().lines())
        .containsExactly("topic (4)", "      3  sport", "        2  soccer");
  }
}

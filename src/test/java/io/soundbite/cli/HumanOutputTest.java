package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.LoadReport;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Topic;
import io.soundbite.read.Rejection;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Copies;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Headline;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Snippet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HumanOutputTest {

  private static final String CLEAR = "\u001b[2J";

  private final StringWriter out = new StringWriter();
  private final HumanOutput answers = new HumanOutput(new PrintWriter(out), Style.PLAIN);

  @Test
  void whatStrangersWriteDoesNotSteerTheTerminal() {
    Snippet body =
        new Snippet(
            "body", new Span(0, 12), "wheat\u0007" + CLEAR + "\nx", List.of(new Span(0, 5)));
    Headline headline =
        new Headline(
            "1" + CLEAR,
            "http://x",
            "Red" + CLEAR,
            "Post\u202e",
            List.of(),
            Optional.empty(),
            "",
            Map.of());
    ScoredTopic topic = new ScoredTopic(new Topic("1", "a" + CLEAR, List.of("a" + CLEAR)), 0.1);
    List<Facet> facets =
        List.of(
            new Facet(
                Dimension.SOURCE, List.of(new FacetValue("Post" + CLEAR, "", 1, List.of())), 1));
    answers.articles(
        new SearchResult<>(
            1,
            true,
            List.of(new ArticleHit(headline, List.of(topic), 1, List.of(body), Copies.NONE)),
            facets,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false));
    assertThat(out.toString())
        .contains(
            "[wheat]\ufffd\ufffd[2J x",
            "Red\ufffd[2J",
            "id:1\ufffd[2J",
            "Post\ufffd  [a\ufffd[2J]  id:1\ufffd[2J")
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void countsOfWhichTheTimeRanOutAreLowerBounds() {
    answers.facets(
        new SearchResult<>(
            3,
            false,
            List.<ArticleHit>of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true),
        "article",
        Counting.HITS);
    assertThat(out.toString().strip()).isEqualTo("3 articles or more (the time ran out)");
  }

  @Test
  void aLoadTellsTheFirstRejectionsAndHowManyMore() {
    List<Rejection> rejections = Collections.nCopies(7, new Rejection("a" + CLEAR, 2, "why", ""));
    answers.loaded(new LoadReport(1, 0, 0, 0, 1, Map.of(), 2, 7, rejections, 10, 1000));
    assertThat(out.toString())
        .startsWith("1 article with 2 quotes in 1.0 s")
        .contains(
            "1 article has no date",
            "7 records were rejected:",
            "  a\ufffd[2J, record 2: why",
            "  and 2 more; --rejects")
        .doesNotContain("\u001b");
  }
}

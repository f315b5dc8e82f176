package io.soundbite.cli;

import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The query and the options by which a search is asked. */
final class RequestOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; everything where it is left out.")
  List<String> words = new ArrayList<>();

  @Option(
      names = {"-n", "--narrow"},
      paramLabel = "DIMENSION=VALUE",
      description = "Only hits with this value, as a facet shows it; may be given several times.")
  List<String> narrow = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "Which come first: ${COMPLETION-CANDIDATES}. Default: relevance.")
  Sort sort = Sort.RELEVANCE;

  @Option(
      names = {"-l", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits to show. Default: 10.")
  int limit;

  @Option(
      names = "--after",
      paramLabel = "TOKEN",
      description = "Show the page after the one that gave this token.")
  @Nullable String after;

  @Option(
      names = {"-f", "--facets"},
      paramLabel = "DIMENSION",
      split = ",",
      description =
          "Count the hits by: speaker, topic, source, author, section, year, month, day, kind,"
              + " speakerkind; or none. Default: speaker,topic.")
  List<String> facets = List.of("speaker", "topic");

  @Option(
      names = "--timeout",
      paramLabel = "MILLIS",
      defaultValue = "10000",
      description = "Stop the search after this many milliseconds. Default: 10000.")
  long timeoutMillis;

  /** The query that these words make; everything where there are none. */
  static Query query(List<String> words) {
    String text = String.join(" ", words).strip();
    return text.isEmpty() ? Query.everything() : QueryParser.parse(text);
  }

  SearchRequest request() {
    SearchRequest.Builder builder = SearchRequest.of(query(words)).sort(sort).limit(limit);
    Optional.ofNullable(after).ifPresent(builder::after);
    builder.limits(Limits.DEFAULT.timeoutMillis(timeoutMillis));
    narrow.forEach(condition -> narrow(builder, condition));
    if (!facets.equals(List.of("none"))) {
      facets.forEach(name -> builder.facet(FacetRequest.of(dimension(name))));
    }
    return builder.build();
  }

  static Dimension dimension(String name) {
    return Dimension.named(name.strip())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no dimension '" + name + "'; there are " + Dimension.labels()));
  }

  private static void narrow(SearchRequest.Builder builder, String condition) {
    int equals = condition.indexOf('=');
    if (equals < 1 || equals == condition.length() - 1) {
      throw new IllegalArgumentException(
          "--narrow takes DIMENSION=VALUE, such as speaker='Xi Jinping', but was " + condition);
    }
    builder.drillDown(
        dimension(condition.substring(0, equals)), condition.substring(equals + 1).strip());
  }
}

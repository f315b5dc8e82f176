package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.query.Field;
import io.soundbite.search.Dimension;
import io.soundbite.search.Explanation;
import io.soundbite.search.Hit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The query and the options by which a search is asked. */
final class RequestOptions {

  private static final double MOST_DAYS = 1e6;

  @Mixin QueryWords words;

  @Mixin HitSelection selection;

  @Option(
      names = "--recency",
      paramLabel = "DAYS",
      description = "Let newer hits come first: what is so many days old counts half.")
  @Nullable Double recency;

  @Option(names = "--explain", description = "Say of each hit why it has its score.")
  boolean explain;

  @Option(
      names = "--count-up-to",
      paramLabel = "N",
      description =
          "Count no more hits than that, which is faster where there are many and no facets. Default:"
              + " all.")
  @Nullable Integer countUpTo;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits to show, 0 for none. Default: 10.")
  int limit;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Pass over the first N hits; with --limit up to 10,000, and beyond by --after. Default:"
              + " 0.")
  int from;

  @Option(
      names = "--after",
      paramLabel = "TOKEN",
      description = "Show the page after the one that gave this token.")
  @Nullable String after;

  @Option(
      names = "--facets",
      paramLabel = "DIMENSION",
      split = ",",
      description =
          "Count the hits by: speaker, topic, maintopic, source, site, author, section, language, year, quarter, month, week, day,"
              + " kind, speakerkind, role, field.NAME for a field of yours; or none. Default: speaker,topic.")
  List<String> facets = List.of("speaker", "topic");

  @Option(
      names = "--timeout",
      paramLabel = "MILLIS",
      defaultValue = "10000",
      description = "Stop the search after this many milliseconds. Default: 10000.")
  long timeoutMillis;

  SearchRequest request() {
    SearchRequest asked = words.request();
    long timeout = OptionValues.positive("--timeout", timeoutMillis);
    SearchRequest request =
        selection.of(asked).limit(limit).limits(asked.limits().timeoutMillis(timeout));
    request =
        countUpTo == null
            ? request
            : request.countUpTo(OptionValues.positive("--count-up-to", countUpTo));
    request = after == null ? request : request.after(after);
    request = from == 0 ? request : request.from(from);
    request = recency == null ? request : request.recency(days(recency));
    return facets.equals(List.of("none"))
        ? request
        : request.facets(dimensions(facets).toArray(Dimension[]::new));
  }

  /** What is told beside the hits: what was perhaps meant where there are few, and reasons. */
  Aside aside(
      NewsSearcher news,
      SearchRequest asked,
      SearchResult<? extends Hit> result,
      FacetsCommand.Unit unit)
      throws IOException {
    Map<Hit, Explanation> why = new HashMap<>();
    for (Hit hit : explain ? result.hits() : List.<Hit>of()) {
      news.explain(asked, hit).ifPresent(reasons -> why.put(hit, reasons));
    }
    words.tellUnknown(news, asked, result.total());
    boolean asks = asked.after().isEmpty() && !result.timedOut();
    Optional<Aside.Meant> meant =
        asks ? new MeantQuery(news, asked, unit).find(result.total()) : Optional.empty();
    return new Aside(why, meant, words.told());
  }

  private static Duration days(double days) {
    if (!(days > 0) || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "--recency takes a number of days above 0, such as 30 or 0.5, but was " + days);
    }
    return Duration.ofMillis((long) Math.ceil(days * Duration.ofDays(1).toMillis()));
  }

  /** The dimensions of these names, each once. */
  static List<Dimension> dimensions(List<String> names) {
    return names.stream().map(RequestOptions::dimension).distinct().toList();
  }

  static Dimension dimension(String name) {
    String own = name.strip().toLowerCase(Locale.ROOT);
    if (own.startsWith(Field.OWN)) {
      return Dimension.field(own.substring(Field.OWN.length()));
    }
    return Dimension.named(name.strip())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no dimension '%s'; there are %s, and field.NAME for yours"
                        .formatted(name, Dimension.labels())));
  }
}

package io.soundbite.insight;

import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Hit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import io.soundbite.topic.Significance;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two windows of time: a search for the counts of each, and one for the newest hit. */
final class Rising {

  /** A likelihood ratio that chance reaches once in a hundred times; less is no difference. */
  private static final double LEAST_RATIO = 6.63;

  /** Deeper than any tree of topics. */
  private static final int ALL_LEVELS = 100;

  /** A topic says nothing that one below it does not, where that has so much of its count. */
  private static final double NEARLY_ALL = 0.8;

  private final Searches searches;
  private final TrendRequest request;

  /** Articles or quotes of a backend. */
  interface Searches {
    SearchResult<? extends Hit> ask(SearchRequest request) throws IOException;
  }

  Rising(Searches searches, TrendRequest request) {
    this.searches = searches;
    this.request = request;
  }

  Trends measure() throws IOException {
    Optional<Instant> end = request.end().isPresent() ? request.end() : lastDayEnd();
    if (end.isEmpty()) {
      return new Trends(Instant.EPOCH, Instant.EPOCH, 0, 0, List.of(), List.of(), false);
    }
    Instant start = end.get().minus(request.length());
    Window now = window(start, end.get());
    Window past = window(start.minus(request.length()), start);
    return new Trends(
        start,
        end.get(),
        now.total,
        past.total,
        now.moreThan(past, request.limit(), false),
        past.moreThan(now, request.limit(), true),
        now.timedOut || past.timedOut);
  }

  /** The end of the day, in UTC, on which the newest that fits was published. */
  private Optional<Instant> lastDayEnd() throws IOException {
    SearchRequest newest = Parts.countsOf(request.part()).sort(Sort.NEWEST).limit(1).snippets(0);
    return searches.ask(newest).hits().stream()
        .flatMap(hit -> hit.article().publishedAt().stream())
        .map(time -> time.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)))
        .findFirst();
  }

  private Window window(Instant from, Instant before) throws IOException {
    Dimension by = request.by();
    FacetRequest all = FacetRequest.of(by).limit(Integer.MAX_VALUE).sideways(false);
    Query within = Query.all(request.part().query(), Query.published(from, before));
    SearchRequest counts =
        Parts.countsOf(request.part(), within).facet(by.isTree() ? all.levels(ALL_LEVELS) : all);
    SearchResult<? extends Hit> result = searches.ask(counts);
    return new Window(result.total(), result.facet(by), result.timedOut());
  }

  /** What was counted in one window. */
  private record Window(long total, Facet facet, boolean timedOut) {

    /** Values with a larger share here; turned about where this is the window before. */
    List<Trend> moreThan(Window other, int limit, boolean turned) {
      Map<String, Long> there = new HashMap<>();
      count(other.facet.values(), there);
      List<Trend> more = new ArrayList<>();
      add(facet.values(), other.total, there, more);
      more.sort(
          Comparator.comparingDouble(Trend::significance).reversed().thenComparing(Trend::value));
      return more.stream().limit(limit).map(trend -> turned ? trend.turned() : trend).toList();
    }

    private static void count(List<FacetValue> values, Map<String, Long> counts) {
      for (FacetValue value : values) {
        counts.put(key(value), value.count());
        count(value.below(), counts);
      }
    }

    private static String key(FacetValue value) {
      return value.code().isEmpty() ? value.value() : value.code();
    }

    /**
     * Adds the values that are more frequent here, those that stand below others first.
     *
     * @return the count of the largest that was added
     */
    private long add(
        List<FacetValue> values, long otherTotal, Map<String, Long> there, List<Trend> more) {
      long largest = 0;
      for (FacetValue value : values) {
        long below = add(value.below(), otherTotal, there, more);
        largest = Math.max(largest, below);
        long before = there.getOrDefault(key(value), 0L);
        double ratio =
            Significance.LOG_LIKELIHOOD.of(
                value.count(), total, value.count() + before, total + otherTotal);
        if (ratio >= LEAST_RATIO && below < NEARLY_ALL * value.count()) {
          more.add(trend(value, before, otherTotal, ratio));
          largest = Math.max(largest, value.count());
        }
      }
      return largest;
    }

    private Trend trend(FacetValue value, long before, long otherTotal, double ratio) {
      double share = (value.count() + 0.5) / (total + 1);
      double shareBefore = (before + 0.5) / (otherTotal + 1);
      return new Trend(
          value.value(), value.code(), value.count(), before, share / shareBefore, ratio);
    }
  }
}

package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A search, as a plain value: the same request can be asked of articles or of quotes, of any
 * backend, any number of times, by any number of threads. Its methods change nothing: each gives
 * another request, the same but for one part.
 *
 * {@snippet lang=java :
 * SearchRequest grain = SearchRequest.of("grain").facets(Dimension.SPEAKER);
 * SearchRequest newest = grain.sort(Sort.NEWEST).limit(3);
 * }
 *
 * @param query what to find
 * @param confidence how certain a quote is to be at least, from 0 to 1: those that are less are as
 *     if they were not there, among the hits, in what is counted of them, and where an article is
 *     found by a quote of it. Facets of articles, and narrowing articles, go by all of their
 *     quotes: ask for quotes, and count {@link Counting#ARTICLES}, where that matters
 * @param drillDowns what to narrow the hits to; all of them hold
 * @param facets what to count over all hits, each dimension once at most
 * @param buckets further queries, and for each how many of the hits fit it too
 * @param crossTab which two dimensions to tabulate over all hits
 * @param sort which hits come first
 * @param collapse whether copies are shown as one hit
 * @param recency whether newer ones come first among those that fit about as well
 * @param countUpTo how many hits are counted; of more it is enough to know that there are more
 * @param from how many hits, the best first, to pass over; 0 for none
 * @param limit how many hits a page holds; 0 for counts alone
 * @param after the token of the page before, from {@link SearchResult#next}
 * @param snippets how many passages of the body to show of an article; 0 for none
 * @param limits how much the search may cost
 */
public record SearchRequest(
    Query query,
    double confidence,
    List<DrillDown> drillDowns,
    List<FacetRequest> facets,
    List<BucketRequest> buckets,
    Optional<CrossTabRequest> crossTab,
    Sort sort,
    Collapse collapse,
    Optional<Recency> recency,
    int countUpTo,
    int from,
    int limit,
    Optional<String> after,
    int snippets,
    Limits limits) {

  /** From this confidence on a quote is more likely right than wrong. */
  public static final double LIKELY = 0.5;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a number is out of its range, or a facet is asked twice
   */
  public SearchRequest {
    Given.value(query, "query");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, but was " + confidence);
    }
    drillDowns = Given.values(drillDowns, "drillDowns");
    facets = Given.values(facets, "facets");
    buckets = Given.values(buckets, "buckets");
    Given.wanted(crossTab, "crossTab");
    Given.wanted(sort, "sort");
    Given.wanted(collapse, "collapse");
    Given.wanted(recency, "recency");
    Given.wanted(after, "after");
    Given.wanted(limits, "limits");
    refuseTwice(facets);
    refuseSameName(buckets);
    if (from < 0) {
      throw new IllegalArgumentException("from is at least 0, but was " + from);
    }
    if (from > 0 && after.isPresent()) {
      throw new IllegalArgumentException(
          "from counts from the first hit on, and after goes on behind a page; ask for one of them");
    }
    if (limit < 0) {
      throw new IllegalArgumentException("limit is at least 0, but was " + limit);
    }
    if (collapse != Collapse.NONE && crossTab.isPresent()) {
      throw new IllegalArgumentException(
          "A cross-tabulation counts every hit; ask for it without collapse");
    }
    if (countUpTo < 1) {
      throw new IllegalArgumentException("countUpTo is at least 1, but was " + countUpTo);
    }
    if (snippets < 0) {
      throw new IllegalArgumentException("snippets is at least 0, but was " + snippets);
    }
  }

  private static void refuseTwice(List<FacetRequest> facets) {
    Set<Dimension> seen = new HashSet<>();
    for (FacetRequest facet : facets) {
      if (!seen.add(facet.dimension())) {
        throw new IllegalArgumentException(
            "The facet %s is asked for twice; ask once, and for more with limit or levels"
                .formatted(facet.dimension().label()));
      }
    }
  }

  private static void refuseSameName(List<BucketRequest> buckets) {
    Set<String> seen = new HashSet<>();
    for (BucketRequest bucket : buckets) {
      if (!seen.add(bucket.name())) {
        throw new IllegalArgumentException(
            "Two buckets are called '%s'; each needs a name of its own".formatted(bucket.name()));
      }
    }
  }

  /**
   * The best ten hits by relevance, two passages each, of quotes of any confidence, no facets,
   * {@link Limits#DEFAULT}.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static SearchRequest of(String query) {
    return of(QueryParser.parse(query));
  }

  /** The same by a query put together in Java. */
  public static SearchRequest of(Query query) {
    return new RequestParts(query).request();
  }

  /**
   * The same, as if quotes that are less certain were not there. From {@link #LIKELY} on those are
   * left that are more likely right than wrong; by default all are.
   *
   * @throws IllegalArgumentException where it is not from 0 to 1
   */
  public SearchRequest confidence(double atLeast) {
    return with(parts -> parts.confidence = atLeast);
  }

  /**
   * The same, narrowed to the hits that have one of the values; what is narrowed twice has both,
   * also of one dimension: both speakers, not either.
   *
   * @throws IllegalArgumentException where the dimension has {@link Dimension#choices} and a value
   *     is none of them
   */
  public SearchRequest drillDown(Dimension dimension, String... values) {
    return drillDown(new DrillDown(dimension, Given.values("values", values)));
  }

  /** The same, narrowed so too. */
  public SearchRequest drillDown(DrillDown narrower) {
    return with(parts -> parts.drillDowns.add(Given.wanted(narrower, "drillDown")));
  }

  /** The same, counting the hits also by each of these dimensions, as {@link FacetRequest#of}. */
  public SearchRequest facets(Dimension... dimensions) {
    List<FacetRequest> more =
        Given.values("dimensions", dimensions).stream().map(FacetRequest::of).toList();
    return with(parts -> parts.facets.addAll(more));
  }

  /**
   * The same, counting the hits also by one dimension, with a limit, an order, or levels of topics.
   *
   * @throws IllegalArgumentException where they are counted by it already
   */
  public SearchRequest facet(FacetRequest facet) {
    return with(parts -> parts.facets.add(Given.wanted(facet, "facet")));
  }

  /**
   * The same, also counting how many of the hits fit another query, such as a range of dates or of
   * confidence.
   *
   * @param name what the count is called in the result, "last week"
   * @param condition in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   * @throws IllegalArgumentException where another is called so
   */
  public SearchRequest bucket(String name, String condition) {
    return bucket(BucketRequest.of(name, condition));
  }

  /** The same by a query put together in Java. */
  public SearchRequest bucket(String name, Query condition) {
    return bucket(BucketRequest.of(name, condition));
  }

  /** The same, counting outlets, articles or different words, where the bucket says so. */
  public SearchRequest bucket(BucketRequest bucket) {
    return with(parts -> parts.buckets.add(Given.wanted(bucket, "bucket")));
  }

  /**
   * The same, counting the hits by pairs of values of two dimensions, the ten largest of each, of
   * times all from the first to the last that has a hit, also those in between that have none.
   *
   * @throws IllegalArgumentException where both are the same, or the hits are collapsed
   */
  public SearchRequest crossTab(Dimension rows, Dimension columns) {
    return crossTab(FacetRequest.of(rows), FacetRequest.of(columns));
  }

  /**
   * The same, counting by pairs of values, each side with its own limit, order or prefix. {@link
   * CrossTabRequest} says which times without a hit are shown.
   */
  public SearchRequest crossTab(FacetRequest rows, FacetRequest columns) {
    CrossTabRequest table = new CrossTabRequest(rows, columns);
    return with(parts -> parts.crossTab = Optional.of(table));
  }

  /** The same, with these hits first. */
  public SearchRequest sort(Sort first) {
    return with(parts -> parts.sort = first);
  }

  /**
   * The same, showing hits that are copies of each other as one; by default all are shown.
   *
   * @throws IllegalArgumentException where there is a cross-tabulation, which counts every hit
   */
  public SearchRequest collapse(Collapse copies) {
    return with(parts -> parts.collapse = copies);
  }

  /**
   * The same, counting no more than so many hits exactly, which lets a search by relevance pass
   * over those that cannot be among the best; where there are more, the total is this number, and
   * not exact. By default all are counted. Facets, a cross-tabulation and a search that is
   * collapsed count all the same.
   *
   * @throws IllegalArgumentException where it is less than 1
   */
  public SearchRequest countUpTo(int hits) {
    return with(parts -> parts.countUpTo = hits);
  }

  /** The same, with newer hits first among those that fit about as well, see {@link Recency}. */
  public SearchRequest recency(Duration half) {
    return recency(Recency.of(half));
  }

  /** The same, with a reference time. */
  public SearchRequest recency(Recency newer) {
    return with(parts -> parts.recency = Optional.of(Given.wanted(newer, "recency")));
  }

  /**
   * The same, with so many hits on a page; 0 for counts alone. A search refuses more than {@link
   * Limits#maxHits}.
   *
   * @throws IllegalArgumentException where it is negative
   */
  public SearchRequest limit(int hits) {
    return with(parts -> parts.limit = hits);
  }

  /**
   * The same, passing over so many hits: the third page of ten from 20 on. It costs what all of the
   * hits before it cost, so that a search refuses one that goes on beyond {@link Limits#maxHits};
   * {@link #after} leads on from any page, however deep, at the price of the first.
   *
   * @throws IllegalArgumentException where it is negative, or there is a token already
   */
  public SearchRequest from(int hits) {
    return with(parts -> parts.from = hits);
  }

  /**
   * The page after the one that gave this token, whatever that one passed over. The query, what it
   * is narrowed to and the order are those of that page; the limit, facets and snippets may be
   * others.
   */
  public SearchRequest after(String token) {
    return with(
        parts -> {
          parts.after = Optional.of(Given.wanted(token, "token"));
          parts.from = 0;
        });
  }

  /**
   * The same, showing so many passages of the body of an article; 0 for none, which is faster.
   *
   * @throws IllegalArgumentException where it is negative
   */
  public SearchRequest snippets(int passages) {
    return with(parts -> parts.snippets = passages);
  }

  /** The same, allowed to cost so much. */
  public SearchRequest limits(Limits cost) {
    return with(parts -> parts.limits = cost);
  }

  private SearchRequest with(Consumer<RequestParts> change) {
    RequestParts parts = new RequestParts(this);
    change.accept(parts);
    return parts.request();
  }
}

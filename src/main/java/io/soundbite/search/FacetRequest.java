package io.soundbite.search;

import io.soundbite.given.Given;

/**
 * Asks for the counts of one dimension over all hits.
 *
 * <p>An article counts for a speaker, a kind or a role where any quote of it has that, also where
 * the query asks for quotes ({@code said:grain}): to count only the quotes that fit, search quotes,
 * and count {@link Counting#ARTICLES} where articles are wanted.
 *
 * @param dimension what to count by
 * @param limit how many values to give, at each level, at least 1
 * @param order which come first
 * @param levels for topics, how many levels of the tree to give; 1 for the top-level topics, or
 *     those just below {@code below}
 * @param below for topics, the topic (label, code or path) whose children are counted; empty for
 *     the top
 * @param counting what is counted: the hits, or articles, quotes or outlets
 * @param minCount the least count of a value that is given; 0, for times alone, also gives the
 *     periods without any: of a query that sets dates, all from the first to the last day that it
 *     allows, as {@code date:2024-03} and narrowing by a month do; where it leaves an end open,
 *     from the first, or to the last, that has any. Of a week that begins before those dates or
 *     ends after them, what lies within is counted
 * @param prefix how a word of the value begins, case and accents folded, "mac" for Emmanuel Macron;
 *     of a time, how the whole of it begins, "2023-w1" for the weeks 10 to 19; empty for all
 *     values. Where one level of topics is asked for, those of any depth
 * @param sideways whether, where the hits are narrowed by this very dimension, its values are
 *     counted as if they were not, to choose others of; otherwise over the hits that are left: who
 *     else speaks where a speaker speaks
 */
public record FacetRequest(
    Dimension dimension,
    int limit,
    Order order,
    int levels,
    String below,
    Counting counting,
    int minCount,
    String prefix,
    boolean sideways) {

  /** Which values come first. */
  public enum Order {
    /** The largest count; ties by value. */
    COUNT,
    /** By value, from small to large; times from early to late. */
    VALUE
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a number is out of its range, or levels are asked of no
   *     tree
   */
  public FacetRequest {
    Given.value(dimension, "dimension");
    Given.wanted(order, "order");
    Given.wanted(below, "below");
    Given.wanted(counting, "counting");
    Given.wanted(prefix, "prefix");
    if (limit < 1) {
      throw new IllegalArgumentException("A facet gives at least 1 value, but limit was " + limit);
    }
    if (levels < 1) {
      throw new IllegalArgumentException("A facet has at least 1 level, but levels was " + levels);
    }
    if (!dimension.isTree() && (levels > 1 || !below.isEmpty())) {
      throw new IllegalArgumentException(
          "Only topics form a tree; levels and below do not fit " + dimension.label());
    }
    if (minCount < 0 || (minCount == 0 && !dimension.isTime())) {
      throw new IllegalArgumentException(
          "minCount is at least 1, or 0 for year, quarter, month, week or day, but was %d for %s"
              .formatted(minCount, dimension.label()));
    }
  }

  /** The ten values with the largest counts; for times all values, in their order. */
  public static FacetRequest of(Dimension dimension) {
    return Given.value(dimension, "dimension").isTime()
        ? new FacetRequest(
            dimension, Integer.MAX_VALUE, Order.VALUE, 1, "", Counting.HITS, 1, "", true)
        : new FacetRequest(dimension, 10, Order.COUNT, 1, "", Counting.HITS, 1, "", true);
  }

  /** The same, giving at most so many values at each level. */
  public FacetRequest limit(int values) {
    return new FacetRequest(
        dimension, values, order, levels, below, counting, minCount, prefix, sideways);
  }

  /** The same, with these first. */
  public FacetRequest order(Order first) {
    return new FacetRequest(
        dimension, limit, first, levels, below, counting, minCount, prefix, sideways);
  }

  /** The same, giving so many levels of the tree of topics. */
  public FacetRequest levels(int count) {
    return new FacetRequest(
        dimension, limit, order, count, below, counting, minCount, prefix, sideways);
  }

  /** The same, of what stands below this topic: its label, code or path. */
  public FacetRequest below(String topic) {
    return new FacetRequest(
        dimension, limit, order, levels, topic, counting, minCount, prefix, sideways);
  }

  /** The same, counting these. */
  public FacetRequest counting(Counting what) {
    return new FacetRequest(
        dimension, limit, order, levels, below, what, minCount, prefix, sideways);
  }

  /** The same, giving no value with less; 0, for times, also gives the empty ones asked about. */
  public FacetRequest minCount(int least) {
    return new FacetRequest(
        dimension, limit, order, levels, below, counting, least, prefix, sideways);
  }

  /** The same, of values of which a word begins so, or, of times, the whole. */
  public FacetRequest prefix(String begin) {
    return new FacetRequest(
        dimension, limit, order, levels, below, counting, minCount, begin, sideways);
  }

  /** The same, counting as if the hits were not narrowed by this dimension, or as they are. */
  public FacetRequest sideways(boolean asIfNot) {
    return new FacetRequest(
        dimension, limit, order, levels, below, counting, minCount, prefix, asIfNot);
  }
}

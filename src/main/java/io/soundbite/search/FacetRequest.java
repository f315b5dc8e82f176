package io.soundbite.search;

/**
 * Asks for the counts of one dimension over all hits.
 *
 * @param dimension what to count by
 * @param limit how many values to give, at each level, at least 1
 * @param order which come first
 * @param levels for topics, how many levels of the tree to give; 1 for the top-level topics, or
 *     those just below {@code below}
 * @param below for topics, the topic (label, code or path) whose children are counted; empty for
 *     the top
 */
public record FacetRequest(Dimension dimension, int limit, Order order, int levels, String below) {

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
   * @throws IllegalArgumentException where a number is below 1, or levels are asked of no tree
   */
  public FacetRequest {
    Given.value(dimension, "dimension");
    Given.value(order, "order");
    Given.value(below, "below");
    if (limit < 1) {
      throw new IllegalArgumentException("A facet gives at least 1 value, but limit was " + limit);
    }
    if (levels < 1) {
      throw new IllegalArgumentException("A facet has at least 1 level, but levels was " + levels);
    }
    if (dimension != Dimension.TOPIC && (levels > 1 || !below.isEmpty())) {
      throw new IllegalArgumentException(
          "Only topics form a tree; levels and below do not fit " + dimension.label());
    }
  }

  /** The ten values with the largest counts; for times all values, in their order. */
  public static FacetRequest of(Dimension dimension) {
    return dimension.isTime()
        ? new FacetRequest(dimension, Integer.MAX_VALUE, Order.VALUE, 1, "")
        : new FacetRequest(dimension, 10, Order.COUNT, 1, "");
  }

  /** The same, giving at most so many values at each level. */
  public FacetRequest limit(int values) {
    return new FacetRequest(dimension, values, order, levels, below);
  }

  /** The same, with these first. */
  public FacetRequest order(Order first) {
    return new FacetRequest(dimension, limit, first, levels, below);
  }

  /** The same, giving so many levels of the tree of topics. */
  public FacetRequest levels(int count) {
    return new FacetRequest(dimension, limit, order, count, below);
  }

  /** The same, of what stands below this topic: its label, code or path. */
  public FacetRequest below(String topic) {
    return new FacetRequest(dimension, limit, order, levels, topic);
  }
}

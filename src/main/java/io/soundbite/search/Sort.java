package io.soundbite.search;

/** Which hits come first; ties in the order of ids. */
public enum Sort {
  /**
   * The best score; of equal ones, quotes with a surer attribution, to the thousandth, then what is
   * newer.
   */
  RELEVANCE,
  /** The latest publication; those without a date come last. */
  NEWEST,
  /** The earliest publication; those without a date come last. */
  OLDEST
}

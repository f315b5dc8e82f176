package io.soundbite.lucene;

/** What a pass over hits counted by the values of one field. */
final class Counts {

  private final int[] byValue;
  private final long counted;
  private final long having;

  /**
   * @param counted how many there were of what is counted, hits or whatever else
   * @param having how many of these have any value
   */
  Counts(int[] byValue, long counted, long having) {
    this.byValue = byValue;
    this.counted = counted;
    this.having = having;
  }

  /** By the number of the value in the vocabulary, how many there are. */
  int[] byValue() {
    return byValue;
  }

  /** How many have no value. */
  long missing() {
    return counted - having;
  }

  /** The same, of so many. */
  long missingOf(long all) {
    return Math.max(0, all - having);
  }
}

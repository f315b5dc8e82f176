package io.soundbite.lucene;

/** What a pass over hits counted by the values of one field. */
final class Counts {

  private final int[] byValue;
  private final long having;

  Counts(int[] byValue, long having) {
    this.byValue = byValue;
    this.having = having;
  }

  /** By the number of the value in the vocabulary, how many there are. */
  int[] byValue() {
    return byValue;
  }

  /** How many hits have any value; told only where it is hits that are counted. */
  long having() {
    return having;
  }
}

package io.soundbite.lucene;

/**
 * What a pass over hits counted by the values of one field.
 *
 * @param byValue by the number of the value in the vocabulary, how many there are
 * @param having how many hits have any value; told only where it is hits that are counted
 */
record Counts(int[] byValue, long having) {}

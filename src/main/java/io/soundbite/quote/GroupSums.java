package io.soundbite.quote;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the groups of {@link ContentFeatures} have summed up to, by what they tell of a candidate.
 * All of them tell of a cue no more than its first form and its tag, and half the cues of most
 * articles are "said": so the sums are kept for some words, until another takes their place.
 */
final class GroupSums {

  /** How many words sums are kept for, a power of two. */
  private static final int WORDS = 8;

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final ContentFeatures reader;
  private final LinearModel model;
  private final Features features;
  private final int[][] sums = new int[WORDS][ContentFeatures.GROUPS * ContentFeatures.KEYS];
  private final long[] words = new long[WORDS];
  private final BitSet known = new BitSet();
  private int[] current = sums[0];

  GroupSums(ContentFeatures reader, LinearModel model, Features features) {
    this.reader = reader;
    this.model = model;
    this.features = features;
  }

  /**
   * Turns to the sums of a cue.
   *
   * @param word a number for its first form and its tag
   */
  void at(long word) {
    int place = (int) word & (WORDS - 1);
    current = sums[place];
    if (!known.get(place) || words[place] != word) {
      known.set(place);
      words[place] = word;
      Arrays.fill(current, UNKNOWN);
    }
  }

  /** The sum of weights of all groups for the candidate that the reader looks at. */
  int sum() {
    int sum = 0;
    for (int group = 0; group < ContentFeatures.GROUPS; group++) {
      sum += sum(group);
    }
    return sum;
  }

  private int sum(int group) {
    int place = group * ContentFeatures.KEYS + reader.key(group);
    if (current[place] == UNKNOWN) {
      features.clear();
      reader.add(group);
      current[place] = model.sum(features);
    }
    return current[place];
  }
}

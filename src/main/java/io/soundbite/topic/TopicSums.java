package io.soundbite.topic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What a text says for each topic, 0 for nearly all of them: those that it speaks of are known, so
 * that nobody has to look at the others. For one thread.
 */
final class TopicSums {

  private static final double[] NOTHING = {};
  private static final int[] NO_TOPICS = {};

  private final TopicNumbers topics;
  private final BitSet told = new BitSet();
  private double[] sums = NOTHING;
  private int[] spoken = NO_TOPICS;

  /** Nothing is said yet. */
  TopicSums(TopicNumbers topics) {
    this.topics = topics;
  }

  void add(int topic, double value) {
    if (sums.length == 0) {
      sums = new double[topics.count()];
    }
    sums[topic] += value;
    for (int at = topic; at >= 0 && !told.get(at); at = topics.parent(at)) {
      told.set(at);
    }
  }

  /** To be called when all is said: what is below 0 counts as 0. */
  void complete() {
    spoken = new int[told.cardinality()];
    int topic = -1;
    for (int i = 0; i < spoken.length; i++) {
      topic = told.nextSetBit(topic + 1);
      spoken[i] = topic;
      sums[topic] = Math.max(0, sums[topic]);
    }
  }

  /** The topics for which something was said, and all above them, each after the one above it. */
  int[] spoken() {
    return spoken;
  }

  /** What is said for a topic itself. */
  double of(int topic) {
    return sums.length == 0 ? 0 : sums[topic];
  }

  /** Changes what is said for a topic that is spoken of. */
  void set(int topic, double value) {
    sums[topic] = value;
  }

  /** What each topic holds of its own, and a share of what those below it hold. */
  TopicSums supported(double share) {
    TopicSums totals = new TopicSums(topics);
    totals.spoken = spoken;
    totals.sums = Arrays.copyOf(sums, sums.length);
    for (int i = spoken.length - 1; i >= 0; i--) {
      int parent = topics.parent(spoken[i]);
      if (parent >= 0) {
        totals.sums[parent] += share * totals.sums[spoken[i]];
      }
    }
    return totals;
  }
}

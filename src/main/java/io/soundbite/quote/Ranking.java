package io.soundbite.quote;

/** The best of several scored choices and its share under a softmax, kept while they pass by. */
final class Ranking {

  private int best;
  private float most;
  private double sum;

  Ranking() {
    clear();
  }

  void clear() {
    best = -1;
    most = Float.NEGATIVE_INFINITY;
    sum = 0;
  }

  /** Offers a choice; of equal ones the first stays best. */
  void offer(int choice, float score) {
    if (score > most) {
      sum = sum * Math.exp(most - score) + 1;
      most = score;
      best = choice;
    } else {
      sum += Math.exp(score - most);
    }
  }

  /** The best choice; -1 where none was offered. */
  int best() {
    return best;
  }

  /** The chance of the best choice among all offered. */
  float chance() {
    return sum == 0 ? 0 : (float) (1 / sum);
  }
}

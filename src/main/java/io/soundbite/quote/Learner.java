package io.soundbite.quote;

import java.util.List;

/**
 * Learns a {@link LinearModel} by stochastic gradient steps, each weight with its own rate that
 * shrinks as the weight is moved (AdaGrad); the model is the average of all the learner has been,
 * which forgets what it learned last by chance. Deterministic: the same choices in the same order
 * give the same weights.
 *
 * <p>M. Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002 (averaging);
 * J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods, JMLR 12, 2011.
 */
final class Learner {

  private static final float RATE = 0.1f;

  private final float[] weights;
  private final float[] squares;
  private final double[] moves;
  private long steps;
  private final int shift;

  Learner(int bits) {
    weights = new float[1 << bits];
    squares = new float[1 << bits];
    moves = new double[1 << bits];
    shift = 64 - bits;
  }

  float score(long[] hashes) {
    float sum = 0;
    for (long hash : hashes) {
      sum += weights[(int) (hash >>> shift)];
    }
    return sum;
  }

  /** Moves towards yes or no; the chance of yes is the logistic function of the score. */
  void learn(long[] hashes, boolean yes) {
    float chance = (float) (1 / (1 + Math.exp(-score(hashes))));
    step(hashes, (yes ? 1 : 0) - chance);
  }

  /** Moves towards one of several; the chance of each is the softmax of the scores. */
  void learn(List<long[]> choices, int right) {
    double[] chances = new double[choices.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = score(choices.get(i));
      most = Math.max(most, chances[i]);
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      float gradient = (float) ((i == right ? 1 : 0) - chances[i] / sum);
      if (Math.abs(gradient) > 1e-4f) {
        step(choices.get(i), gradient);
      }
    }
  }

  private void step(long[] hashes, float gradient) {
    steps++;
    float square = gradient * gradient;
    for (long hash : hashes) {
      int slot = (int) (hash >>> shift);
      squares[slot] += square;
      float move = RATE * gradient / (float) Math.sqrt(squares[slot] + 1e-6f);
      weights[slot] += move;
      moves[slot] += (double) move * steps;
    }
  }

  /** Adds the weights of the model, slot by slot. */
  void addTo(float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (float) (weights[i] - moves[i] / (steps + 1));
    }
  }
}

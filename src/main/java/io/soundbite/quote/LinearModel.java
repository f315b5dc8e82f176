package io.soundbite.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A log-linear model over hashed features: the score of a choice is the sum of the weights of its
 * features. A weight is a byte times one scale for all; a table of 2^20 fits the second-level cache
 * of a core. Features that share a slot share a weight. Immutable.
 *
 * <p>K. Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009.
 */
final class LinearModel {

  private final byte[] weights;
  private final float scale;
  private final int shift;

  private LinearModel(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
    this.shift = 64 - Integer.numberOfTrailingZeros(weights.length);
  }

  /**
   * The mean of some models, from the sums of their weights, a power of two, each rounded to one of
   * 255 steps.
   */
  static LinearModel of(float[] sums, int models) {
    float most = 0;
    for (float weight : sums) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most == 0 ? 1 : most / 127;
    byte[] weights = new byte[sums.length];
    for (int i = 0; i < sums.length; i++) {
      weights[i] = (byte) Math.round(sums[i] / scale);
    }
    return new LinearModel(weights, scale / models);
  }

  float score(Features features) {
    return score(sum(features));
  }

  /** The sum of weights, before it is scaled: sums can be added up, and then scored. */
  int sum(Features features) {
    int sum = 0;
    for (int i = 0; i < features.count(); i++) {
      sum += weights[(int) (features.hash(i) >>> shift)];
    }
    return sum;
  }

  float score(int sum) {
    return sum * scale;
  }

  static LinearModel read(DataInputStream data) throws IOException {
    int bits = data.readInt();
    float scale = data.readFloat();
    byte[] weights = new byte[1 << bits];
    data.readFully(weights);
    return new LinearModel(weights, scale);
  }

  void write(DataOutputStream data) throws IOException {
    data.writeInt(Integer.numberOfTrailingZeros(weights.length));
    data.writeFloat(scale);
    data.write(weights);
  }

  @Override
  public String toString() {
    long used = 0;
    for (byte weight : weights) {
      used += weight == 0 ? 0 : 1;
    }
    return used
        + " weights of "
        + weights.length
        + ", #"
        + Integer.toHexString(Arrays.hashCode(weights));
  }
}

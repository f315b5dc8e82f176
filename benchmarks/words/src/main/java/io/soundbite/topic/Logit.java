package io.soundbite.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A multinomial logit: which of some classes a vector belongs to. Fitted is the logistic loss, each
 * example with its weight, plus half the squares of the coefficients over {@link #LOOSENESS}; by
 * gradient descent with a step of its own for each coefficient (AdaGrad: Duchi, Hazan and Singer,
 * Adaptive Subgradient Methods, 2011) over the whole, which always goes the same way.
 */
final class Logit {

  private static final double LOOSENESS = 0.1;
  private static final double STEP = 0.3;
  private static final int ROUNDS = 400;

  /** What the bias is multiplied by, so that it is penalised less. */
  private static final double BIAS_INPUT = 3;

  private record Case(double[] vector, int kind, double weight) {}

  private final int size;
  private final int kinds;
  private final List<Case> cases = new ArrayList<>();
  private final double[][] coefficients;

  Logit(int size, int kinds) {
    this.size = size;
    this.kinds = kinds;
    coefficients = new double[kinds][size + 1];
  }

  void add(double[] vector, int kind, double weight) {
    cases.add(new Case(vector, kind, weight));
  }

  void fit() {
    double[][] squares = new double[kinds][size + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] gradient = gradient();
      for (int kind = 0; kind < kinds; kind++) {
        for (int i = 0; i <= size; i++) {
          double slope = gradient[kind][i];
          squares[kind][i] += slope * slope;
          coefficients[kind][i] -= slope == 0 ? 0 : STEP * slope / Math.sqrt(squares[kind][i]);
        }
      }
    }
  }

  private double[][] gradient() {
    double[][] gradient = new double[kinds][size + 1];
    for (int kind = 0; kind < kinds; kind++) {
      for (int i = 0; i <= size; i++) {
        gradient[kind][i] = coefficients[kind][i] / LOOSENESS;
      }
    }
    for (Case one : cases) {
      double[] shares = shares(one.vector());
      for (int kind = 0; kind < kinds; kind++) {
        double error = one.weight() * (shares[kind] - (kind == one.kind() ? 1 : 0));
        double[] row = gradient[kind];
        for (int i = 0; i < size; i++) {
          row[i] += error * one.vector()[i];
        }
        row[size] += error * BIAS_INPUT;
      }
    }
    return gradient;
  }

  private double[] shares(double[] vector) {
    double[] shares = new double[kinds];
    double most = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < kinds; kind++) {
      shares[kind] = dot(kind, vector) + bias(kind);
      most = Math.max(most, shares[kind]);
    }
    double sum = 0;
    for (int kind = 0; kind < kinds; kind++) {
      shares[kind] = Math.exp(shares[kind] - most);
      sum += shares[kind];
    }
    for (int kind = 0; kind < kinds; kind++) {
      shares[kind] /= sum;
    }
    return shares;
  }

  /** What a vector adds to the log-odds of a class. */
  double dot(int kind, double[] vector) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += coefficients[kind][i] * vector[i];
    }
    return sum;
  }

  double bias(int kind) {
    return coefficients[kind][size] * BIAS_INPUT;
  }
}

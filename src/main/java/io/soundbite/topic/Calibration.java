package io.soundbite.topic;

/**
 * Turns the score of a topic into the probability that an editor would agree.
 *
 * <p>A logistic function (Platt, Probabilistic Outputs for Support Vector Machines, 1999) of the
 * logarithm of the score and of its share of the best score.
 */
final class Calibration {

  /** Topics less likely than this are not listed. */
  static final double LEAST = 0.35;

  private static final double BIAS = -2.6;
  private static final double SCORE = 1.3;
  private static final double SHARE = 2.2;

  private Calibration() {}

  static double confidence(double score, double best) {
    double logOdds = BIAS + SCORE * Math.log(score) + SHARE * (score / best);
    return 1 / (1 + Math.exp(-logOdds));
  }
}

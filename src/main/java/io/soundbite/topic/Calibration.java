package io.soundbite.topic;

/**
 * Turns the score of a topic into the probability that an editor would agree.
 *
 * <p>First the log odds x of a logistic function (Platt, Probabilistic Outputs for Support Vector
 * Machines, 1999) of the logarithm of the score and of its share of the best score. These are too
 * sure in the middle, and are bent to
 *
 * <pre>  A + B · x + C · x²</pre>
 *
 * so that they fit how many topics were right in the half of a labelled corpus by which rules are
 * mended. Its labels name one subject of several: a topic counted as right as often as its label
 * says so, divided by the four fifths that the surest topics reach. Reading a hundred first topics
 * gave the same.
 */
final class Calibration {

  /** Topics less likely than this are not listed. */
  static final double LEAST = 0.245;

  private static final double BIAS = -2.6;
  private static final double SCORE = 1.3;
  private static final double SHARE = 2.2;

  private static final double A = -1.0;
  private static final double B = 0.35;
  private static final double C = 0.22;

  /** Where the bend is lowest; what is below is no topic at all. */
  private static final double LOWEST = -B / (2 * C);

  private Calibration() {}

  static double confidence(double score, double best) {
    double x = Math.max(LOWEST, BIAS + SCORE * Math.log(score) + SHARE * (score / best));
    return 1 / (1 + Math.exp(-(A + B * x + C * x * x)));
  }
}

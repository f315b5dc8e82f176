package io.soundbite.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Shares as they are published: to four digits, and none of nothing. */
final class Share {

  private static final int DIGITS = 4;

  private Share() {}

  static OptionalDouble of(double part, double whole) {
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            new BigDecimal(part / whole).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue());
  }

  /** The harmonic mean of two shares, taken of the figures as published; of none, 0 is taken. */
  static OptionalDouble f1(OptionalDouble precision, OptionalDouble recall) {
    double p = precision.orElse(0);
    double r = recall.orElse(0);
    return of(2 * p * r, p + r);
  }
}

package io.soundbite.model;

/** The check that confidences share: a probability from 0 to 1. */
final class Confidence {

  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, but was " + confidence);
    }
  }
}

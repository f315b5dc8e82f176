package io.soundbite.insight;

import org.jspecify.annotations.Nullable;

/** The checks that requests share. */
final class Given {

  private Given() {}

  /**
   * The value.
   *
   * @param name how the message calls it, "part"
   * @throws NullPointerException where there is none
   */
  static <T> T value(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " is null; leave it out where it does not matter");
    }
    return value;
  }

  /**
   * Makes sure that a number is at least 1.
   *
   * @throws IllegalArgumentException where it is less
   */
  static void positive(int number, String name) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " is at least 1, but was " + number);
    }
  }
}

package io.soundbite.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check that requests share: what is not wanted is left out, never null. */
final class Given {

  private Given() {}

  /**
   * The value.
   *
   * @param name how the message calls it, "sort"
   * @throws NullPointerException where there is none
   */
  static <T> T value(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " is null; leave it out where it does not matter");
    }
    return value;
  }

  /**
   * An immutable copy of the values.
   *
   * @throws NullPointerException where the list or one of its values is null
   */
  static <T> List<T> values(@Nullable List<T> values, String name) {
    for (T each : value(values, name)) {
      if (each == null) {
        throw new NullPointerException("One of " + name + " is null; leave it out");
      }
    }
    return List.copyOf(values);
  }
}

package io.soundbite.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check that all values share: what is not known is left out or empty, never null. */
final class Given {

  private Given() {}

  /**
   * The value.
   *
   * @param name how the message calls it, "body"
   * @throws NullPointerException where there is none
   */
  static <T> T value(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " is null; what is not known is left out or empty");
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

package io.soundbite.given;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of what a caller gives: null is told by its name, and what to do instead. */
public final class Given {

  private Given() {}

  /**
   * A value that a call cannot do without.
   *
   * @param name how the message calls it, "query"
   * @throws NullPointerException where there is none
   */
  public static <T> T value(@Nullable T value, String name) {
    return value(value, name, "give one");
  }

  /**
   * A part of an article, or of what is found in it, that may lack.
   *
   * @param name how the message calls it, "body"
   * @throws NullPointerException where there is none
   */
  public static <T> T known(@Nullable T value, String name) {
    return value(value, name, "what is not known is left out or empty");
  }

  /**
   * A part of a request that may be left out.
   *
   * @param name how the message calls it, "sort"
   * @throws NullPointerException where there is none
   */
  public static <T> T wanted(@Nullable T value, String name) {
    return value(value, name, "leave it out, or empty, where it does not matter");
  }

  /**
   * The value.
   *
   * @param name how the message calls it, "listener"
   * @param instead what to do, "LoadListener.NONE listens to nothing"
   * @throws NullPointerException where there is none
   */
  public static <T> T value(@Nullable T value, String name, String instead) {
    if (value == null) {
      throw new NullPointerException(name + " is null; " + instead);
    }
    return value;
  }

  /**
   * An immutable copy of the values.
   *
   * @throws NullPointerException where the list or one of its values is null
   */
  public static <T> List<T> values(@Nullable Collection<? extends T> values, String name) {
    for (T each : value(values, name)) {
      value(each, "One of " + name, "leave it out");
    }
    return List.copyOf(values);
  }

  /** The same of an array. */
  public static <T> List<T> values(String name, T @Nullable [] values) {
    return values(Arrays.asList(value(values, name)), name);
  }

  /**
   * Makes sure that a number is at least 1.
   *
   * @throws IllegalArgumentException where it is less
   */
  public static void positive(int number, String name) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " is at least 1, but was " + number);
    }
  }
}

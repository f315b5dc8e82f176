package io.soundbite.cli;

import java.util.Locale;

/** A number of things, as one says it: "1 quote", "1,307 quotes". */
final class Amount {

  private Amount() {}

  /**
   * The number and the things.
   *
   * @param thing what one of them is called; an s is added for any other number than one
   */
  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s", number, things(number, thing));
  }

  /** The things without their number, for a table. */
  static String things(long number, String thing) {
    return number == 1 ? thing : thing + "s";
  }
}

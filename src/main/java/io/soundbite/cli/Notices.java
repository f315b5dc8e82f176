package io.soundbite.cli;

import java.io.PrintWriter;

/** What commands tell besides their answers, on standard error. */
final class Notices {

  private Notices() {}

  /**
   * Tells a line.
   *
   * @param what in it strangers' words are {@link Printable}
   */
  static void tell(PrintWriter err, String what) {
    err.println("soundbite: " + what);
  }
}

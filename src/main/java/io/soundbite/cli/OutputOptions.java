package io.soundbite.cli;

import io.soundbite.authority.Authority;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options {@code --json} and {@code --color}. */
final class OutputOptions {

  @Option(names = "--json", description = "Write one JSON object instead of text for people.")
  boolean json;

  @Mixin ColorOption color;

  Output to(PrintWriter out) {
    return to(out, Authority.standard());
  }

  /**
   * @param authority tells the ids of speakers
   */
  Output to(PrintWriter out, Authority authority) {
    return to(out, authority, Aside.NONE);
  }

  /** The same, telling something beside the hits. */
  Output to(PrintWriter out, Authority authority, Aside aside) {
    return to(out, authority, aside, false);
  }

  /**
   * The same.
   *
   * @param whole whether quotes are shown to people whole, however long
   */
  Output to(PrintWriter out, Authority authority, Aside aside, boolean whole) {
    return json
        ? new JsonOutput(out, authority, aside)
        : new HumanOutput(out, color.style(), aside, whole);
  }
}

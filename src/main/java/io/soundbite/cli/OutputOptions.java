package io.soundbite.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options {@code --json} and {@code --color}. */
final class OutputOptions {

  @Option(names = "--json", description = "Write one JSON object instead of text for people.")
  boolean json;

  @Mixin ColorOption color;

  Output to(PrintWriter out) {
    return json ? new JsonOutput(out) : new HumanOutput(out, color.style());
  }
}

package io.soundbite.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options {@code --json} and {@code --color}. */
final class OutputOptions {

  @Option(names = "--json", description = "Write one JSON object instead of text for people.")
  boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto, always or never. Default: auto, on a terminal only.")
  Style.When color = Style.When.AUTO;

  Output to(PrintWriter out) {
    return json ? new JsonOutput(out) : new HumanOutput(out, Style.when(color));
  }
}

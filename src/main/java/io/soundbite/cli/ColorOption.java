package io.soundbite.cli;

import picocli.CommandLine.Option;

/** The option {@code --color}. */
final class ColorOption {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto, always or never. Default: auto, on a terminal only.")
  private Style.When when = Style.When.AUTO;

  Style style() {
    return Style.when(when);
  }
}

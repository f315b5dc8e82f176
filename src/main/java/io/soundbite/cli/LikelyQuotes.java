package io.soundbite.cli;

import io.soundbite.search.SearchRequest;
import picocli.CommandLine.Option;

/** How certain quotes are to be, where by default no more than likely ones are of use. */
final class LikelyQuotes {

  @Option(
      names = "--confidence",
      paramLabel = "FROM",
      defaultValue = "" + SearchRequest.LIKELY,
      description =
          "As if quotes that are less certain were not there, from 0 to 1; 0 for all. Default: 0.5,"
              + " those that are more likely right than wrong.")
  double confidence;
}

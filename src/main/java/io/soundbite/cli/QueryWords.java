package io.soundbite.cli;

import io.soundbite.search.SearchRequest;
import picocli.CommandLine.Option;

/** The words of a query, and how certain quotes are to be. */
final class QueryWords extends QueryText {

  @Option(
      names = "--confidence",
      paramLabel = "FROM",
      defaultValue = "0",
      description =
          "As if quotes that are less certain were not there, from 0 to 1; 0.5 leaves those that are"
              + " more likely right than wrong. Default: 0, all.")
  private double confidence;

  /** A search for the query, narrowed. */
  SearchRequest request() {
    return narrowed(SearchRequest.of(query()).confidence(confidence));
  }
}

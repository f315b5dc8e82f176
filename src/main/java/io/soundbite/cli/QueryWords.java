package io.soundbite.cli;

import io.soundbite.search.Limits;
import io.soundbite.search.SearchRequest;
import picocli.CommandLine.Option;

/** The words of a query, how certain quotes are to be, and how much may be asked. */
final class QueryWords extends QueryText {

  /** The option that allows a query of more words and conditions. */
  static final String MAX_CLAUSES = "--max-clauses";

  @Option(
      names = "--confidence",
      paramLabel = "FROM",
      defaultValue = "0",
      description =
          "As if quotes that are less certain were not there, from 0 to 1; 0.5 leaves those that are"
              + " more likely right than wrong. Default: 0, all.")
  private double confidence;

  @Option(
      names = MAX_CLAUSES,
      paramLabel = "N",
      defaultValue = "4096",
      description =
          "How many words and conditions the query may have, with their synonyms. Default: 4096.")
  private int maxClauses;

  /** A search for the query, narrowed. */
  SearchRequest request() {
    return narrowed(SearchRequest.of(query()).confidence(confidence))
        .limits(Limits.DEFAULT.maxClauses(OptionValues.positive(MAX_CLAUSES, maxClauses)));
  }
}

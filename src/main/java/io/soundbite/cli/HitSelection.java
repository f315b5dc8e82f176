package io.soundbite.cli;

import io.soundbite.search.Collapse;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import picocli.CommandLine.Option;

/** The options that tell which of the hits are wanted, and in which order. */
final class HitSelection {

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "Which come first: relevance, newest or oldest. Default: relevance.")
  private Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--collapse",
      paramLabel = "WHICH",
      defaultValue = "none",
      description =
          "Take copies as one: copies (the one that comes first), first or latest (the one published"
              + " first or last); none for every hit. Default: none.")
  private Collapse collapse = Collapse.NONE;

  /** Asks for these hits. */
  SearchRequest of(SearchRequest request) {
    return request.sort(sort).collapse(collapse);
  }
}

package io.soundbite.cli;

import io.soundbite.search.Collapse;
import io.soundbite.search.DrillDown;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that tell which of the hits are wanted, and in which order. */
final class HitSelection {

  @Option(
      names = "--narrow",
      paramLabel = "DIMENSION=VALUE",
      description =
          "Only hits with this value, as a facet shows it, or with one of several: 'source=Reuters|Vox'."
              + " In a value, a bar is written \\| and a backslash \\\\. What is given several"
              + " times must all hold.")
  private List<String> narrow = new ArrayList<>();

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
    SearchRequest narrowed = request.sort(sort).collapse(collapse);
    for (String condition : narrow) {
      narrowed = narrowed.drillDown(drillDown(condition));
    }
    return narrowed;
  }

  private static DrillDown drillDown(String condition) {
    int equals = condition.indexOf('=');
    if (equals < 1 || equals == condition.length() - 1) {
      throw new IllegalArgumentException(
          "--narrow takes DIMENSION=VALUE, such as speaker='Xi Jinping', but was " + condition);
    }
    return new DrillDown(
        RequestOptions.dimension(condition.substring(0, equals)),
        Alternatives.read(condition.substring(equals + 1)));
  }
}

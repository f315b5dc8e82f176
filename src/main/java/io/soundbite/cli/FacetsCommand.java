package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts hits by the values of dimensions. */
@Command(
    name = "facets",
    mixinStandardHelpOptions = true,
    header = "Count hits by speaker, topic, source, time ...",
    description = {
      "",
      "Counts all articles, or all quotes, that fit a query by the values of one dimension or"
          + " several. Counts are exact. Topics are a tree: --levels shows more of it, --below a"
          + " part.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite facets --index news 'date:2024' --by speaker --top 20",
      "  soundbite facets --index news --by topic --levels 2",
      "  soundbite facets --index news 'speaker:Putin' --of quotes --by month"
    })
final class FacetsCommand implements Callable<Integer> {

  /** What is counted. */
  enum Unit {
    ARTICLES,
    QUOTES
  }

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryWords words;
  @Mixin OutputOptions output;

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      split = ",",
      description =
          "Count by: speaker, topic, source, author, section, year, month, day, kind, speakerkind."
              + " Default: speaker,topic.")
  List<String> dimensions = List.of("speaker", "topic");

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      description = "Count articles or quotes. Default: articles.")
  Unit unit = Unit.ARTICLES;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many values to show of each. Default: 10; of times always all.")
  int top;

  @Option(
      names = "--levels",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many levels of topics to show. Default: 1.")
  int levels;

  @Option(
      names = "--below",
      paramLabel = "TOPIC",
      defaultValue = "",
      description = "Count the topics below this one, by label, code or path.")
  String below = "";

  @Override
  public Integer call() throws IOException {
    SearchRequest.Builder builder = SearchRequest.of(words.query()).limit(0);
    RequestOptions.dimensions(dimensions).forEach(dimension -> builder.facet(facet(dimension)));
    SearchRequest request = builder.build();
    try (NewsSearcher news = index.openForReading()) {
      SearchResult<?> result =
          switch (unit) {
            case ARTICLES -> news.articles(request);
            case QUOTES -> news.quotes(request);
          };
      output.to(spec.commandLine().getOut()).facets(result);
    }
    return 0;
  }

  private FacetRequest facet(Dimension dimension) {
    FacetRequest facet = FacetRequest.of(dimension);
    if (!dimension.isTime()) {
      facet = facet.limit(top);
    }
    return dimension == Dimension.TOPIC ? facet.levels(levels).below(below) : facet;
  }
}

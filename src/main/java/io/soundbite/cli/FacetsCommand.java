package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
          + " part. Hits without a date stand below the times. --bucket counts those that fit another query: ranges of dates, or of confidence.",
      "",
      "An article counts for a speaker where any quote of it is by that speaker, also where the query"
          + " asks for quotes (said:grain); --of quotes --count articles counts by the quotes that fit.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite facets --index news 'date:2024' --by speaker --top 20",
      "  soundbite facets --index news --by topic --levels 2",
      "  soundbite facets --index news speaker:Putin --of quotes --by week --empty",
      "  soundbite facets --index news grain --by speaker --count outlets",
      "  soundbite facets --index news grain --by speaker --across month",
      "  soundbite facets --index news --of quotes --bucket 'sure=confidence>=0.9'"
    })
final class FacetsCommand implements Callable<Integer> {

  /** What says nothing where no values are counted, but buckets alone. */
  private static final List<String> OF_VALUES =
      List.of("--below", "--levels", "--empty", "--least", "--prefix", "--order", "--top");

  private static final String WITHOUT_BY =
      " is for values of a dimension, but with --bucket alone none are counted; add --by";

  /** What is searched. */
  enum Unit {
    ARTICLES,
    QUOTES;

    /** What one hit is called. */
    String singular() {
      return this == ARTICLES ? "article" : "quote";
    }

    /** What so many hits are called. */
    String counted(long hits) {
      return hits == 1 ? singular() : singular() + "s";
    }
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
          "Count by: speaker, topic, maintopic, source, site, author, section, language, year, quarter, month, week,"
              + " day, kind, speakerkind, role, field.NAME for a field of yours. Default: speaker,topic.")
  List<String> dimensions = List.of("speaker", "topic");

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      description = "Search articles or quotes. Default: articles.")
  Unit unit = Unit.ARTICLES;

  @Option(
      names = {"--top", "--limit"},
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

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description =
          "Count of each value or bucket: hits, groups (copies once), articles, quotes, distinct_quotes (the"
              + " same words once) or outlets. Default: hits.")
  Counting counting = Counting.HITS;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "Which values come first: count (the largest) or value (by name, times from early to late)."
              + " Default: count; of times value.")
  FacetRequest.@Nullable Order order;

  @Option(
      names = "--prefix",
      paramLabel = "LETTERS",
      defaultValue = "",
      description = "Only values of which a word begins so; with --across, only such rows.")
  String prefix = "";

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only values with at least this count. Default: 1.")
  int least;

  @Option(
      names = "--empty",
      description =
          "Of times, also those without a hit: all of the dates asked for, and those in between.")
  boolean empty;

  @Option(
      names = "--bucket",
      paramLabel = "NAME=QUERY",
      description =
          "Count how many of the hits fit this query too, under this name; may be given several"
              + " times. Without --by nothing else is counted.")
  List<String> buckets = List.of();

  @Option(
      names = "--across",
      paramLabel = "DIMENSION",
      description =
          "Tabulate the dimension of --by, in rows, with this one, in columns. Times without a hit"
              + " between the first and the last that has one are 0, but not with --least 2 or more or"
              + " --order count, nor where they would be many and hardly one in ten have a hit.")
  @Nullable String across;

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      SearchResult<?> result =
          switch (unit) {
            case ARTICLES -> news.articles(request);
            case QUOTES -> news.quotes(request);
          };
      words.tellUnknown(news, request, result.total());
      output
          .to(spec.commandLine().getOut(), index.authority())
          .facets(result, unit.singular(), counting);
    }
    return 0;
  }

  private SearchRequest request() {
    SearchRequest request = words.request().limit(0);
    for (String bucket : buckets) {
      request = request.bucket(bucket(bucket));
    }
    List<Dimension> by = RequestOptions.dimensions(dimensions);
    if (across != null) {
      return tabulating(request, by, across);
    }
    if (buckets.isEmpty() || given("--by")) {
      return counting(request, by);
    }
    OF_VALUES.forEach(option -> OptionValues.refuse(given(option), option + WITHOUT_BY));
    return request;
  }

  private BucketRequest bucket(String written) {
    int equals = written.indexOf('=');
    OptionValues.refuse(
        equals < 1 || equals == written.length() - 1,
        "--bucket takes NAME=QUERY, such as 'sure=confidence>=0.9', but was " + written);
    words.tellRemarks(written.substring(equals + 1));
    return BucketRequest.of(written.substring(0, equals).strip(), written.substring(equals + 1))
        .counting(counting);
  }

  private boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private SearchRequest counting(SearchRequest request, List<Dimension> by) {
    refuseWithoutUse(by);
    SearchRequest counting = request;
    for (Dimension dimension : by) {
      counting = counting.facet(facet(dimension));
    }
    return counting;
  }

  private SearchRequest tabulating(SearchRequest request, List<Dimension> by, String other) {
    OptionValues.refuse(
        given("--by") && by.size() > 1,
        "--across tabulates one dimension of --by, but was given more");
    Dimension rows = by.getFirst();
    Dimension columns = RequestOptions.dimensions(List.of(other)).getFirst();
    refuseWithoutUse(List.of(rows, columns));
    return request.crossTab(facet(rows), facet(columns).prefix(""));
  }

  /** Refuses what would change nothing, so that nobody takes the answer for what it is not. */
  private void refuseWithoutUse(List<Dimension> counted) {
    boolean topics = counted.stream().anyMatch(Dimension::isTree);
    OptionValues.refuse(!topics && !below.isEmpty(), "--below is for topics; add topic to --by");
    OptionValues.refuse(!topics && levels > 1, "--levels is for topics; add topic to --by");
    boolean times = counted.stream().anyMatch(Dimension::isTime);
    OptionValues.refuse(
        empty && !times,
        "--empty is for year, quarter, month, week and day; add one of them to --by");
    OptionValues.refuse(
        empty && least > 1, "--empty shows what --least leaves out; give one of the two");
  }

  private FacetRequest facet(Dimension dimension) {
    FacetRequest facet = FacetRequest.of(dimension);
    facet = facet.counting(counting).prefix(prefix).order(order == null ? facet.order() : order);
    facet =
        dimension.isTime() ? facet.minCount(empty ? 0 : least) : facet.limit(top).minCount(least);
    return dimension.isTree() ? facet.levels(levels).below(below) : facet;
  }
}

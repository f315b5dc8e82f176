package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.insight.TrendRequest;
import io.soundbite.insight.Trends;
import io.soundbite.search.Dimension;
import io.soundbite.search.IndexStats;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what rises and falls. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    header = "Show which speakers, topics or sources rise and fall.",
    description = {
      "",
      "Compares the shares of a window of days with those of as many days before it. Growth is the"
          + " one share by the other, of shares that a half is added to, (count + 0.5) / (all + 1),"
          + " so that what is new has a growth too: 14 of 239 before and 1 of 250 now are 0.10."
          + " Significance is the likelihood ratio: chance alone reaches 6.6 once in a hundred"
          + " values, 10.8 once in a thousand; less than 6.6 is not shown.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite trends --index news --by topic --days 7",
      "  soundbite trends --index news grain --by speaker --until 2024-04-01",
      "  soundbite trends --index news speaker:Putin --of quotes --by topic"
    })
final class TrendsCommand implements Callable<Integer> {

  /** A thousand years. */
  private static final int MOST_DAYS = 366_000;

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryWords words;
  @Mixin OutputOptions output;

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      defaultValue = "topic",
      description = "What rises: topic, speaker, source, author, section ... Default: topic.")
  String by = "topic";

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      description = "Count articles or quotes. Default: articles.")
  FacetsCommand.Unit unit = FacetsCommand.Unit.ARTICLES;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "30",
      description = "How long the window is. Default: 30.")
  int days;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day of the window. Default: the last on which anything appeared.")
  @Nullable LocalDate until;

  @Option(
      names = {"--top", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many values to show that rise, and that fall. Default: 10.")
  int top;

  @Override
  public Integer call() throws IOException {
    Dimension dimension = RequestOptions.dimensions(List.of(by)).getFirst();
    TrendRequest request = request(dimension);
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      Trends trends =
          switch (unit) {
            case ARTICLES -> news.articleTrends(request);
            case QUOTES -> news.quoteTrends(request);
          };
      words.tellUnknown(news, request.part(), trends.within() + trends.earlier());
      if (trends.within() == 0 || trends.earlier() == 0) {
        tellDates(trends, news.stats());
      }
      output.to(spec.commandLine().getOut()).trends(trends, dimension, unit);
    }
    return 0;
  }

  /** Tells which dates the index has, where one of the windows holds nothing to compare. */
  private void tellDates(Trends trends, IndexStats stats) {
    if (stats.earliest().isPresent() && stats.latest().isPresent()) {
      String empty = empty(trends.within() == 0, trends.earlier() == 0);
      Notices.tell(
          spec.commandLine().getErr(),
          "nothing that fits is in %s; articles of this index are from %s to %s"
              .formatted(empty, day(stats.earliest().get()), day(stats.latest().get())));
    }
  }

  private static String empty(boolean window, boolean before) {
    if (window) {
      return before ? "the window or the days before" : "the window";
    }
    return "the days before the window";
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private TrendRequest request(Dimension dimension) {
    if (days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "--days is at most %,d, but was %,d".formatted(MOST_DAYS, days));
    }
    TrendRequest request =
        TrendRequest.of(words.request(), dimension)
            .days(OptionValues.positive("--days", days))
            .limit(OptionValues.positive("--top", top));
    if (until == null) {
      return request;
    }
    LocalDate end = until.plusDays(1);
    return request.window(
        end.minusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC),
        end.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}

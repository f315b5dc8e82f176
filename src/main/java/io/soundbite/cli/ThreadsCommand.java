package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the quotations that many articles carry. */
@Command(
    name = "threads",
    mixinStandardHelpOptions = true,
    header = "Find quotations that many carry, with their wordings.",
    description = {
      "",
      "The same words in many articles are one quotation: shows who said them, where they appeared"
          + " first, how they spread, and how outlets shortened, lengthened or changed them, or took"
          + " another part of the statement. A quotation is found by any of its quotes, and shown"
          + " whole. What is said on many an occasion, 'Thank you very much', is one on one day alone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite threads --index news 'speaker:Fauci date:2020'",
      "  soundbite threads --index news topic:sanctions --limit 20",
      "  soundbite threads --index news 'speaker:Putin said:grain' --sort oldest",
      "  soundbite threads --index news grain --json"
    })
final class ThreadsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryWords words;
  @Mixin OutputOptions output;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description =
          "Which come first: relevance (those of the most outlets), newest or oldest. Default:"
              + " relevance.")
  Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many quotations to show. Default: 10.")
  int limit;

  @Option(
      names = "--timeout",
      paramLabel = "MILLIS",
      defaultValue = "10000",
      description = "Stop the search after this many milliseconds. Default: 10000.")
  long timeoutMillis;

  @Override
  public Integer call() throws IOException {
    SearchRequest asked = words.request();
    long timeout = OptionValues.positive("--timeout", timeoutMillis);
    SearchRequest request =
        asked.sort(sort).limit(limit).limits(asked.limits().timeoutMillis(timeout));
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      QuoteThreads threads = news.threads(request);
      words.tellUnknown(news, request, threads.total());
      output.to(spec.commandLine().getOut()).threads(threads);
    }
    return 0;
  }
}

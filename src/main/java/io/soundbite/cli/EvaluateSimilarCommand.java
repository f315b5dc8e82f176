package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.SimilarBenchmark;
import io.soundbite.bench.SimilarReport;
import io.soundbite.bench.TopicBenchmark;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how good similar articles are, by labels. */
@Command(
    name = "evaluate-similar",
    mixinStandardHelpOptions = true,
    header = "Measure articles like one by labels that people gave.",
    description = {
      "",
      "FILE has articles with their labels, as JSON Lines with id, title, body and label, gzipped or"
          + " not; the index has the same articles. For each of some articles the nearest are found,"
          + " with 'like:ID' and, over the same articles, with Lucene's MoreLikeThis and its"
          + " defaults.",
      "",
      "Prints which share of the nearest has the label of the article, and which it would be by"
          + " chance. The interval of the difference holds it with 95 in 100. Articles fall into"
          + " halves, tune and test, by a hash of their id.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite evaluate-similar --index news labelled.jsonl.gz",
      "  soundbite evaluate-similar --index news --half tune --nearest 5 labelled.jsonl"
    })
final class EvaluateSimilarCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;
  @Mixin LabelledFile labelled;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many articles of each half are asked about, at most. Default: 1000.")
  int articles;

  @Option(
      names = "--nearest",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many similar articles count. Default: 10.")
  int nearest;

  @Override
  public Integer call() throws IOException {
    if (articles < 1) {
      throw new IllegalArgumentException("--articles takes a number from 1");
    }
    Map<String, SimilarReport> reports = new LinkedHashMap<>();
    try (NewsSearcher news = index.openForReading()) {
      SimilarBenchmark benchmark = new SimilarBenchmark(news, labelled.read(), nearest);
      for (Map.Entry<String, TopicBenchmark.Half> half : labelled.halves().entrySet()) {
        reports.put(half.getKey(), benchmark.run(half.getValue(), articles));
      }
    }
    output.to(spec.commandLine().getOut()).similar(reports);
    return 0;
  }
}

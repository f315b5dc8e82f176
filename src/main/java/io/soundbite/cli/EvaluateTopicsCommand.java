package io.soundbite.cli;

import io.soundbite.bench.LabelledArticle;
import io.soundbite.bench.TopicBenchmark;
import io.soundbite.bench.TopicLabels;
import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the topics of articles with labels that people gave them. */
@Command(
    name = "evaluate-topics",
    mixinStandardHelpOptions = true,
    header = "Compare the topics of articles with labels that people gave them.",
    description = {
      "",
      "The articles are JSON Lines, gzipped or not: id, title, body and label. The file of labels"
          + " says which topics are right for each: a label, a tab, and codes parted by spaces; a"
          + " topic below one of them is right too. Labels that it lacks are left out.",
      "",
      "Prints for each label how many articles bear it and for what share one of the first topics"
          + " is right, then the average over labels (macro) and over articles (micro). Articles"
          + " fall into halves, tune and test, by a hash of their id.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite evaluate-topics --labels desks.tsv news.jsonl.gz",
      "  soundbite evaluate-topics --labels desks.tsv --half all --misses news.jsonl",
      "  soundbite evaluate-topics --labels desks.tsv --first 1 --json news.jsonl"
    })
final class EvaluateTopicsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin OutputOptions output;
  @Mixin LabelledFile labelled;

  @Option(names = "--labels", paramLabel = "FILE", required = true, description = "What is right.")
  Path labels;

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many topics of an article count, best first. Default: 3.")
  int first;

  @Option(names = "--misses", description = "List the articles that are not right, too.")
  boolean misses;

  @Mixin OwnTopics own;

  @Option(
      names = "--learn",
      description =
          "Learn from the tune half first, each article under the first code of its label.")
  boolean learn;

  @Option(names = "--without-rules", description = "File by what was learned alone.")
  boolean withoutRules;

  @Override
  public Integer call() throws IOException {
    TopicClassifier given = own.classifier();
    TopicLabels right = TopicLabels.read(labels, given.taxonomy());
    List<LabelledArticle> articles = labelled.read();
    var benchmark = new TopicBenchmark(classifier(given, articles, right), right, first);
    var evaluations = new ArrayList<TopicEvaluation>();
    for (Map.Entry<String, TopicBenchmark.Half> half : labelled.halves().entrySet()) {
      var missed = new ArrayList<TopicMiss>();
      TopicReport report =
          benchmark.run(articles, half.getValue(), misses ? missed::add : miss -> {});
      evaluations.add(new TopicEvaluation(half.getKey(), report, missed));
    }
    output.to(spec.commandLine().getOut()).topics(evaluations);
    return 0;
  }

  private TopicClassifier classifier(
      TopicClassifier given, List<LabelledArticle> articles, TopicLabels right) {
    TopicClassifier classifier = withoutRules ? TopicClassifier.of(given.taxonomy()) : given;
    return learn
        ? classifier.learn(
            right.examples(
                articles.stream()
                    .filter(one -> TopicBenchmark.Half.TUNE.holds(one.article().id()))
                    .toList()))
        : classifier;
  }
}

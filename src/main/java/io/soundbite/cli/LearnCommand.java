package io.soundbite.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from articles that people filed. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    header = "Learn topics from articles that people filed.",
    description = {
      "",
      "Reads articles in any format that have topics of their own: codes, labels or paths of the"
          + " IPTC Media Topics or of --taxonomy, as the field 'topics' of JSON has them. For each"
          + " topic of two articles or more it learns the words that set them apart, and writes them"
          + " with their weights to a text that may be mended. --learned gives that file to 'index',"
          + " 'annotate', 'explain' and 'evaluate-topics', which then file by it too. Fewer than"
          + " some twenty articles teach little about a topic.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite learn --to learned.txt filed/",
      "  soundbite learn --taxonomy desks.tsv --to learned.txt archive.jsonl.gz",
      "  soundbite index --index news --learned learned.txt articles.jsonl.gz"
    })
final class LearnCommand implements Callable<Integer> {

  /** How many names that are no topics are told. */
  private static final int SHOWN = 5;

  @Spec CommandSpec spec;
  @Mixin OwnTaxonomy taxonomy;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "Where to write what was learned.")
  Path to;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of articles.")
  List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    TopicClassifier classifier = taxonomy.classifier();
    List<Article> articles = new ArrayList<>();
    long rejected = read(articles, message -> err.println(message));
    TopicClassifier learned = classifier.learn(articles);
    learned.writeLearned(to);
    tell(articles, learned);
    return rejected > 0 ? Soundbite.SOME_REJECTED : 0;
  }

  /** How many records could not be read. */
  private long read(List<Article> articles, Consumer<String> messages) throws IOException {
    AnnotatingSink sink =
        new AnnotatingSink(
            article -> new AnnotatedArticle(article, List.of(), List.of()),
            read -> articles.add(read.article()),
            messages);
    for (Path file : files) {
      ArticleFiles.read(file, sink);
    }
    return sink.rejected();
  }

  private void tell(List<Article> articles, TopicClassifier learned) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Long> unknown =
        articles.stream()
            .flatMap(article -> article.topics().stream())
            .filter(name -> learned.taxonomy().given(name).isEmpty())
            .collect(groupingBy(name -> name, counting()));
    out.printf(
        Locale.ROOT,
        "learned %s from %s; written to %s%n",
        Amount.of(learned.learned().size(), "topic"),
        Amount.of(
            articles.stream().filter(article -> hasTopic(article, learned.taxonomy())).count(),
            "article"),
        to);
    if (!unknown.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "passed over %,d %s of the tree: %s%n",
          unknown.size(),
          unknown.size() == 1 ? "name that is no topic" : "names that are no topics",
          unknown.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(SHOWN)
              .map(name -> "'" + Printable.line(name.getKey()) + "'")
              .collect(joining(", ")));
    }
    out.flush();
  }

  private static boolean hasTopic(Article article, Taxonomy taxonomy) {
    return article.topics().stream().anyMatch(name -> taxonomy.given(name).isPresent());
  }
}

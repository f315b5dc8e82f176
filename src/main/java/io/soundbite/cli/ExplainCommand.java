package io.soundbite.cli;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why articles are filed where they are, and tries rules before they are used. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Tell which words file articles under their topics.",
    description = {
      "",
      "Reads articles in any format and writes for each its first topics, with the terms that spoke"
          + " for each and what each said: 3 is one that is sure by itself, 1.5 one that is likely,"
          + " less where it stands once in a long text, more in the title; what is below 0 spoke"
          + " against it. Topics that the publisher gave come first, with confidence 1. Terms stand as the rules write them: protest* is every word that begins"
          + " so.",
      "",
      "With --rules, a file of rules of your own is tried: which topics then? The same file given"
          + " to 'index' files articles by it. A block begins with the code of a topic, the label"
          + " after it is for the reader; 'soundbite topics' tells the codes:",
      "",
      "  20000210 agriculture",
      "    add: zucchini OR \"combine harvester\"",
      "    sure: tractor",
      "  20001182 social media",
      "    off",
      "",
      "'add:' takes a query of words; 'sure:', 'likely:' and 'hint:' take terms parted by commas,"
          + " 'not:' phrases that mean something else, 'replace:' a query in place of the rule there"
          + " was, 'weight:' how much the topic counts when the first is chosen, usually 1.",
      "",
      "With --json, one line an article:",
      "",
      "  {\"article\": id, \"topics\": [{\"code\": ..., \"label\": ..., \"path\": [label, ...],",
      "   \"confidence\": 0.93, \"given\": false, \"terms\": {\"general election\": 3.1, ...}}, ...]}",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite explain article.html",
      "  soundbite explain --rules own.txt --first 1 articles.jsonl",
      "  soundbite explain --taxonomy desks.tsv --rules desks.txt articles.jsonl"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin ColorOption color;
  @Mixin OwnTopics topics;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of articles.")
  List<Path> files = List.of();

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many topics of an article to explain, best first. Default: 3.")
  int first;

  @Option(names = "--json", description = "Write JSON Lines instead of text for people.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    if (first < 1) {
      throw new ParameterException(
          spec.commandLine(), "--first must be at least 1, but was " + first);
    }
    AnnotatingSink sink = sink(topics.classifier());
    for (Path file : files) {
      ArticleFiles.read(file, sink);
    }
    return sink.rejected() > 0 ? Soundbite.SOME_REJECTED : 0;
  }

  private AnnotatingSink sink(TopicClassifier classifier) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Annotator annotator = Annotator.of(classifier);
    Explanations explanations =
        json ? Explanations.json(out) : Explanations.text(out, color.style());
    return new AnnotatingSink(
        ExplainCommand::unannotated,
        read ->
            explanations.write(
                read.article(), ExplainedTopic.of(annotator, classifier, read.article(), first)),
        err::println);
  }

  private static AnnotatedArticle unannotated(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }
}

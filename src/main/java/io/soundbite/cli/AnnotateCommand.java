package io.soundbite.cli;

import io.soundbite.annotate.Annotator;
import io.soundbite.read.ArticleFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds quotes, speakers and topics without an index. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    header = "Find quotes, speakers and topics, without an index.",
    description = {
      "",
      "Reads articles in any format and writes JSON Lines to standard output, one quote a line,"
          + " articles and quotes in their order:",
      "",
      "  {\"article\": id, \"kind\": \"direct|mixed|indirect\", \"spans\": [[begin, end], ...],",
      "   \"text\": ..., \"cue\": [begin, end] or null, \"mention\": [begin, end] or null,",
      "   \"speaker\": name or null, \"speakerKind\": ..., \"confidence\": 0.97,",
      "   \"topics\": [code, ...]}",
      "",
      "Offsets are UTF-16 units into the body. With --topics, one line an article:",
      "",
      "  {\"article\": id, \"topics\": [{\"code\": ..., \"label\": ..., \"path\": [label, ...],",
      "   \"confidence\": 0.93}, ...]}",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite annotate article.html",
      "  soundbite annotate --topics articles.jsonl.gz > topics.jsonl",
      "  soundbite annotate --topics --rules own.txt articles.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin OwnTopics ownTopics;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of articles.")
  List<Path> files = List.of();

  @Option(names = "--topics", description = "Write the topics of each article, not its quotes.")
  boolean topics;

  @Override
  public Integer call() throws IOException {
    long bytesInAll = 0;
    for (Path file : files) {
      bytesInAll += ArticleFiles.bytesOf(file);
    }
    Annotator annotator = ownTopics.annotator();
    try (AnnotationLines lines = new AnnotationLines(spec.commandLine().getOut());
        LoadBar bar = LoadBar.besideAnswers("Annotating")) {
      AnnotatingSink sink = sink(annotator, lines, bar);
      bar.expect(bytesInAll);
      for (Path file : files) {
        ArticleFiles.read(
            file, sink, bytes -> bar.advance(bytes, sink.accepted(), sink.rejected()));
      }
      bar.advance(0, sink.accepted(), sink.rejected());
      return sink.rejected() > 0 ? Soundbite.SOME_REJECTED : 0;
    }
  }

  private AnnotatingSink sink(Annotator annotator, AnnotationLines lines, LoadBar bar) {
    PrintWriter err = spec.commandLine().getErr();
    return new AnnotatingSink(
        annotator::annotate,
        topics ? lines::topics : lines::quotes,
        message -> err.println(bar.above(message)));
  }
}

package io.soundbite.cli;

import io.soundbite.annotate.Annotator;
import io.soundbite.bench.QuoteBenchmark;
import io.soundbite.bench.QuotePrediction;
import io.soundbite.bench.QuoteReport;
import io.soundbite.bench.QuoteSpeed;
import io.soundbite.bench.SpeedReport;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the quotations of articles with attributions that people marked there. */
@Command(
    name = "evaluate-quotes",
    mixinStandardHelpOptions = true,
    header = "Compare the quotations of articles with attributions that people marked.",
    description = {
      "",
      "The articles are JSON Lines, gzipped or not, each with attributions: a list of objects with"
          + " source, cue and content, lists of [begin, end) in UTF-16 units of the body.",
      "",
      "Prints, for all attributions and by kind: recall, the share whose words were found, by half"
          + " of the words at least; source, the share of these, where people marked a source, of"
          + " which the mention is part; named, the share of these, where the source holds a name,"
          + " that have the name; end-to-end, the share of all with a source that were found with"
          + " it. Then precision of the quotations found, figures word by word, and the 95%% interval"
          + " of each; the figures by the word that attributes; how right quotations are by their"
          + " confidence; and the speed.",
      "",
      "With --speed instead: how fast quotations are found in the articles of any file, beside how"
          + " fast Lucene's English analyzer makes terms of them, both on one thread, in turn.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite evaluate-quotes --errors 10 marked.jsonl",
      "  soundbite evaluate-quotes --predicted theirs.jsonl --json marked.jsonl",
      "  soundbite evaluate-quotes --speed articles.jsonl.gz"
    })
final class EvaluateQuotesCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The articles.")
  Path file;

  @Option(names = "--json", description = "Write one JSON object instead of text for people.")
  boolean json;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Compare these quotations, as annotate writes them, not those found now.")
  @Nullable Path predicted;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "List the N worst mistakes of each kind, too.")
  int errors;

  @Option(
      names = "--cues",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many words that attribute are shown. Default: 20.")
  int cues;

  @Option(names = "--speed", description = "Measure nothing but speed.")
  boolean speed;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "With --speed: how many articles are used at most. Default: 1000.")
  int articles;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "5",
      description = "With --speed: rounds that are not measured. Default: 5.")
  int warmUpRounds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "21",
      description = "With --speed: rounds that are, 6 to 1000. Default: 21.")
  int rounds;

  @Override
  public Integer call() throws IOException {
    if (errors < 0 || cues < 0 || articles < 1) {
      throw new IllegalArgumentException(
          "--errors and --cues take numbers from 0, --articles from 1");
    }
    if (speed && predicted != null) {
      throw new IllegalArgumentException(
          "--speed measures what is found now; leave --predicted out");
    }
    return speed ? measureSpeed() : compare();
  }

  private int compare() throws IOException {
    QuoteBenchmark benchmark = QuoteBenchmark.read(file);
    QuoteReport report =
        predicted == null
            ? benchmark.run(Annotator.standard())
            : benchmark.compare(QuotePrediction.read(predicted));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      new QuoteReportJson(out).write(report, cues, errors);
    } else {
      new QuoteReportText(out).write(report, cues, errors);
    }
    return 0;
  }

  private int measureSpeed() throws IOException {
    var first = new FirstArticles();
    ArticleFiles.read(file, first);
    SpeedReport report = new QuoteSpeed(warmUpRounds, rounds).run(first.read);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      new QuoteReportJson(out).write(report);
    } else {
      new SpeedReportText(out).write(report);
    }
    return first.rejected > 0 ? Soundbite.SOME_REJECTED : 0;
  }

  /** Keeps as many articles as are to be measured. */
  private final class FirstArticles implements ArticleSink {
    private final List<Article> read = new ArrayList<>();
    private int rejected;

    @Override
    public void accept(Article article, Origin origin) {
      if (read.size() < articles) {
        read.add(article);
      }
    }

    @Override
    public void reject(Rejection rejection) {
      rejected++;
      Notices.tell(spec.commandLine().getErr(), Printable.line(rejection.toString()));
    }
  }
}

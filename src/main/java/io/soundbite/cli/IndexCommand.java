package io.soundbite.cli;

import io.soundbite.IndexOptions;
import io.soundbite.LoadOptions;
import io.soundbite.LoadReport;
import io.soundbite.NewsIndex;
import io.soundbite.alert.Alerts;
import io.soundbite.read.ArticleFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles from files, annotates them and adds them to an index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    header = "Add articles to an index.",
    description = {
      "",
      "Reads articles from files and folders, finds their quotes, speakers and topics, and adds"
          + " them to the index, which is made where it is missing. An article whose id is known"
          + " replaces the earlier one, and is counted as replaced, or as unchanged. Formats are"
          + " told by name and content: JSON Lines, a JSON array, IPTC ninjs, plain text, HTML"
          + " pages, RSS, Atom, WARC; gzip or not.",
      "",
      "A record that cannot be read never stops the load: it is reported and counted, and with"
          + " --rejects written to a file, to be mended and loaded again. Entries of feeds, and"
          + " pages, whose date cannot be read are added without it; how many articles have no date"
          + " is told, and which fields of JSON were not read, as they are no part of an article.",
      "",
      "Fields of your own, such as desk or priority, stand in the object 'fields' of a record of"
          + " JSON, or are taken by --field: {\"title\": ..., \"fields\": {\"desk\": \"World\","
          + " \"keywords\": [\"a\", \"b\"], \"priority\": 3}}. Queries ask for field.desk and the like.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite index --index news articles.jsonl.gz",
      "  soundbite index --index news --rejects rejects.jsonl feeds/ pages.warc.gz",
      "  soundbite index --index news --alerts alerts.jsonl today.jsonl",
      "  soundbite index --index news --rules own.txt articles.jsonl",
      "  soundbite index --index news --field rights --field meta.desk articles.jsonl",
      "",
      "Load the rejects again once they are mended:",
      "  jq -r .raw rejects.jsonl > mended.jsonl",
      "  soundbite index --index news mended.jsonl"
    })
final class IndexCommand implements Callable<Integer> {

  private static final String TASK = "Indexing";

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of articles.")
  List<Path> files = List.of();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write records that cannot be read to this file, whole, as JSON Lines: file, record,"
              + " reason, raw. It replaces the rejects of an earlier load, but no other file.")
  @Nullable Path rejects;

  @Option(
      names = "--keep-versions",
      description =
          "Keep the text that an article had when it comes again with changes; 'soundbite versions'"
              + " shows it.")
  boolean keepVersions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads annotate and write. Default: one a processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description =
          "Tell which alerts of this file the articles fit, each when its article is added; of an"
              + " article that comes again, only what is new. With"
              + " --json one object a line, before that of the load. See 'soundbite help alert'.")
  @Nullable Path alerts;

  @Option(
      names = "--field",
      paramLabel = "[NAME=]PATH",
      description =
          "Take this member of each record of JSON as a field of your own, to be asked for as"
              + " field.NAME, counted and exported: desk, rights_holder, desk=meta.desk. What a"
              + " record has in its object 'fields' is taken anyway. May be given several times.")
  List<String> fields = List.of();

  @Override
  @SuppressWarnings("try") // what is named "watching" is there to be closed
  public Integer call() throws IOException {
    LoadOptions options = options();
    options.check(files);
    ArticleFiles.requireApart("The index", index.folder(), files);
    LoadReport report;
    index.corrections().tellMissing(spec.commandLine().getErr());
    IndexOptions asked = index.options().keepVersions(keepVersions);
    try (NewsIndex news = NewsIndex.open(index.folder(), asked);
        Closeable watching = watch(news);
        LoadBar bar = alerts == null ? LoadBar.named(TASK) : LoadBar.besideAnswers(TASK)) {
      report = news.load(options.listener(bar), files.toArray(Path[]::new));
    }
    output.to(spec.commandLine().getOut()).loaded(report);
    index.corrections().tellUnplaced(spec.commandLine().getErr());
    return report.rejected() > 0 ? Soundbite.SOME_REJECTED : 0;
  }

  /** Tells matches as they come; gives what is to be closed after the load. */
  private Closeable watch(NewsIndex news) throws IOException {
    if (alerts == null) {
      return () -> {};
    }
    AlertsFile.requireThere(alerts);
    Output out = output.to(spec.commandLine().getOut());
    Alerts watching = news.alerts(alerts);
    news.watch(watching, out::matched);
    return watching;
  }

  private LoadOptions options() {
    LoadOptions options = LoadOptions.DEFAULT.threads(threads);
    for (String field : fields) {
      options = withField(options, field);
    }
    return rejects == null ? options : options.rejects(rejects);
  }

  /** With "desk", "meta.desk", which is called desk, or "desk=meta.department". */
  private static LoadOptions withField(LoadOptions options, String field) {
    int equals = field.indexOf('=');
    String path = field.substring(equals + 1).strip();
    String name =
        equals < 0 ? path.substring(path.lastIndexOf('.') + 1) : field.substring(0, equals);
    try {
      return options.field(name.strip(), path);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "--field takes a name or a path, or NAME=PATH such as desk=meta.desk, but was %s: %s"
              .formatted(field, refused.getMessage()),
          refused);
    }
  }
}

package io.soundbite.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code soundbite}: hands over to its subcommands. */
@Command(
    name = "soundbite",
    mixinStandardHelpOptions = true,
    version = "soundbite 0.1.0-SNAPSHOT",
    subcommands = {
      IndexCommand.class,
      SearchCommand.class,
      QuotesCommand.class,
      FacetsCommand.class,
      VoicesCommand.class,
      TrendsCommand.class,
      TermsCommand.class,
      ProfileCommand.class,
      ThreadsCommand.class,
      VersionsCommand.class,
      ExportCommand.class,
      AlertCommand.class,
      CorrectCommand.class,
      CorrectionsCommand.class,
      SuggestCommand.class,
      AnnotateCommand.class,
      ExplainCommand.class,
      StatsCommand.class,
      DeleteCommand.class,
      MergeCommand.class,
      TopicsCommand.class,
      LearnCommand.class,
      BenchCommand.class,
      BenchIndexCommand.class,
      BenchLuceneCommand.class,
      BenchAlertsCommand.class,
      GenerateCommand.class,
      EvaluateCommand.class,
      EvaluateTopicsCommand.class,
      EvaluateSimilarCommand.class,
      EvaluateQuotesCommand.class,
      TourCommand.class,
      HelpCommand.class
    },
    header = "Makes news searchable by who said what about what, and when.",
    description = {
      "",
      "Index a file of articles, then ask:",
      "",
      "  soundbite index  --index news articles.jsonl.gz",
      "  soundbite search --index news 'grain AND date:2024'",
      "  soundbite quotes --index news 'speaker:Putin topic:sanctions'",
      "  soundbite facets --index news 'topic:politics' --by speaker,month",
      "",
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 failed; 2 the command or the query cannot be read;",
      "3 done, but some records were rejected.",
      "'soundbite help COMMAND' teaches each command; 'soundbite help search' the query language."
    })
public final class Soundbite {

  /** The exit code where all was done, but some records were rejected. */
  static final int SOME_REJECTED = 3;

  /** Held, because a level set on a logger that nobody holds may be lost. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Soundbite() {}

  public static void main(String[] args) {
    // Lucene's advice on JVM flags is for those who embed it, not for a person at a terminal.
    LUCENE.setLevel(Level.SEVERE);
    System.exit(run(new FileOutputStream(FileDescriptor.out), System.err, args));
  }

  /** Runs a command; its answer goes to the one stream, messages to the other. */
  static int run(OutputStream answer, OutputStream messages, String... args) {
    PrintWriter out = new PrintWriter(new LoudStream(answer), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(messages, true, StandardCharsets.UTF_8);
    try {
      int exitCode = commandLine().setOut(out).setErr(err).execute(args);
      out.flush();
      return exitCode;
    } catch (OutputLostException e) {
      return Failures.outputLost(e, err);
    }
  }

  /** The command, ready to run. */
  static CommandLine commandLine() {
    Failures failures = new Failures();
    CommandLine commandLine = new CommandLine(new Soundbite());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setPosixClusteredShortOptionsAllowed(false);
    OptionValues.read(commandLine);
    commandLine.setExecutionExceptionHandler(failures);
    commandLine.setParameterExceptionHandler(failures);
    for (String asking : List.of("search", "quotes", "facets", "threads", "export")) {
      Objects.requireNonNull(commandLine.getSubcommands().get(asking))
          .setUnmatchedOptionsArePositionalParams(true);
    }
    return commandLine;
  }
}

package io.soundbite.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
      AnnotateCommand.class,
      StatsCommand.class,
      BenchCommand.class,
      EvaluateTopicsCommand.class,
      TourCommand.class,
      CommandLine.HelpCommand.class
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
    System.exit(commandLine().execute(args));
  }

  /** The command, ready to run; output goes to standard output and errors to standard error. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Soundbite());
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setExecutionExceptionHandler(new Failures());
    return commandLine;
  }
}

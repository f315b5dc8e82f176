package io.soundbite.cli;

import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.SearchLimitException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong in one message, and gives the exit code that fits. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final int FAILED = 1;
  private static final int CANNOT_BE_READ = 2;
  private static final int MAX_SUGGESTIONS = 3;

  /** ", or raise it with Limits.DEFAULT.maxClauses(...)". */
  private static final Pattern CALL =
      Pattern.compile(",? or raise [a-z ]+ with [\\w.]+\\(\\.{3}\\)");

  private static final String MAX_CLAUSES = "Limits.DEFAULT.maxClauses(...)";

  /** How picocli names the constants of an enum. */
  private static final Pattern CHOICES =
      Pattern.compile("expected one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    PrintWriter err = commandLine.getErr();
    return switch (failure) {
      case OutputLostException e -> outputLost(e, err);
      case QuerySyntaxException e -> tell(err, e.getMessage(), CANNOT_BE_READ);
      case SearchLimitException e -> tell(err, withoutJava(e, commandLine), FAILED);
      case IllegalArgumentException e -> tell(err, e.getMessage(), CANNOT_BE_READ);
      case IOException e -> tell(err, reason(e), FAILED);
      case UncheckedIOException e -> tell(err, e.getMessage(), FAILED);
      default -> throw failure;
    };
  }

  /** Names the mistake, and what was perhaps meant; the whole help would hide that. */
  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    CommandLine commandLine = mistake.getCommandLine();
    boolean noCommand = commandLine.getParent() == null;
    if (noCommand && args.length == 0) {
      commandLine.usage(commandLine.getOut());
      return CommandLine.ExitCode.OK;
    }
    String help =
        commandLine.getCommandSpec().qualifiedName().replaceFirst("^soundbite", "soundbite help");
    String message = asGiven(whatIsWrong(mistake, commandLine), mistake, args);
    return tell(
        commandLine.getErr(), message + "; '" + help + "' tells what can be given", CANNOT_BE_READ);
  }

  /** The message with an option under the name by which it was given, of several that it has. */
  private static String asGiven(String message, ParameterException mistake, String[] args) {
    if (!(mistake.getArgSpec() instanceof OptionSpec option)) {
      return message;
    }
    return Arrays.stream(args)
        .map(word -> word.split("=", 2)[0])
        .filter(List.of(option.names())::contains)
        .findFirst()
        .map(name -> message.replace("'" + option.longestName() + "'", "'" + name + "'"))
        .orElse(message);
  }

  private static String whatIsWrong(ParameterException mistake, CommandLine commandLine) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      return CHOICES
          .matcher(String.valueOf(mistake.getMessage()))
          .replaceFirst(names -> "expected one of " + names.group(1).toLowerCase(Locale.ROOT));
    }
    String word = unmatched.getUnmatched().getFirst();
    String meant = meant(unmatched);
    if (commandLine.isUnmatchedOptionsArePositionalParams()) {
      return "There is no option %1$s%2$s; for a word of the query write -- %1$s"
          .formatted(word, meant);
    }
    if (unmatched.isUnknownOption()) {
      return "There is no option " + word + meant;
    }
    return commandLine.getParent() == null
        ? "There is no command '" + word + "'" + meant
        : "There is one argument too many, '" + word + "'";
  }

  /** What was perhaps meant; empty where nothing is like it. */
  private static String meant(UnmatchedArgumentException unmatched) {
    String meant =
        unmatched.getSuggestions().stream()
            .map(suggestion -> suggestion.replaceFirst("^soundbite ", ""))
            .limit(MAX_SUGGESTIONS)
            .collect(Collectors.joining(" or "));
    return meant.isEmpty() ? "" : " (did you mean " + meant + "?)";
  }

  /** Says nothing where the reader has had enough, which is no surprise to whoever ended it. */
  static int outputLost(OutputLostException failure, PrintWriter err) {
    return failure.isClosedPipe() ? FAILED : tell(err, failure.getMessage(), FAILED);
  }

  /**
   * The message without the method that raises the limit, which nobody can call from here; or with
   * the option that does so.
   */
  private static String withoutJava(SearchLimitException failure, CommandLine commandLine) {
    String message = String.valueOf(failure.getMessage());
    boolean option = commandLine.getCommandSpec().findOption(QueryWords.MAX_CLAUSES) != null;
    String named = option ? message.replace(MAX_CLAUSES, QueryWords.MAX_CLAUSES) : message;
    return CALL.matcher(named).replaceAll("");
  }

  /** Some exceptions of Java name but the file, or nothing that a person would understand. */
  private static String reason(IOException failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    return switch (failure) {
      case AccessDeniedException e when e.getReason() == null -> message + ": permission denied";
      case NoSuchFileException e when e.getReason() == null -> message + ": there is no such file";
      case CharacterCodingException e -> "A file that was given is no text in UTF-8";
      default -> message;
    };
  }

  private static int tell(PrintWriter err, @Nullable String message, int exitCode) {
    Notices.tell(err, Printable.lines(String.valueOf(message)));
    err.flush();
    return exitCode;
  }
}

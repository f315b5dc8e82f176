package io.soundbite.cli;

import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.SearchLimitException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person what went wrong in one message, and gives the exit code that fits. */
final class Failures implements IExecutionExceptionHandler {

  private static final int FAILED = 1;
  private static final int CANNOT_BE_READ = 2;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    return switch (failure) {
      case QuerySyntaxException e -> tell(commandLine, e, CANNOT_BE_READ);
      case SearchLimitException e -> tell(commandLine, e, FAILED);
      case IllegalArgumentException e -> tell(commandLine, e, CANNOT_BE_READ);
      case IOException e -> tell(commandLine, e, FAILED);
      default -> throw failure;
    };
  }

  private static int tell(CommandLine commandLine, Exception failure, int exitCode) {
    commandLine.getErr().println("soundbite: " + failure.getMessage());
    commandLine.getErr().flush();
    return exitCode;
  }
}

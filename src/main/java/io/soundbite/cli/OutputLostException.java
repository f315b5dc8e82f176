package io.soundbite.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Tells that the answer cannot be written to standard output. */
final class OutputLostException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  OutputLostException(IOException cause) {
    super(
        "Cannot write to standard output: "
            + Objects.requireNonNullElse(cause.getMessage(), cause.toString()),
        cause);
  }

  /** Whether the reader has gone away, as {@code head} does when it has enough. */
  boolean isClosedPipe() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}

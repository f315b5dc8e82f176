package io.soundbite.read;

import java.nio.file.Path;

/** Tells that a file of records cannot be read: which file, line and column, what is allowed. */
public final class RecordFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  RecordFileException(Path file, String message) {
    super(file + ": " + message);
  }

  /**
   * @param line from 1
   * @param column of the line, in UTF-16 units, from 1
   */
  public RecordFileException(Path file, int line, int column, String message) {
    super("%s:%d:%d: %s".formatted(file, line, column, message));
  }
}

package io.soundbite.topic;

/**
 * Tells that a taxonomy or a file of rules cannot be read: which file, which line, what is allowed.
 */
public final class TopicFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  TopicFileException(String file, String message) {
    super(file + ": " + message);
  }

  TopicFileException(String file, int line, String message) {
    super(file + ", line " + line + ": " + message);
  }
}

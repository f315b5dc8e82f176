package io.soundbite.read;

/** A record that is not an article. The message is the reason given to the user. */
final class BadRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  BadRecordException(String reason) {
    super(reason);
  }
}

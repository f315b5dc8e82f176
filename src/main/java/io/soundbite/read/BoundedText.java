package io.soundbite.read;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to a limit, beyond which writing fails. */
final class BoundedText extends Writer {

  /** Tells that the limit is reached. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLongException(int maxLength) {
      super(
          "The record is longer than %d MiB, the most that is read as one"
              .formatted(maxLength >> 20));
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final int maxLength;

  BoundedText(int maxLength) {
    this.maxLength = maxLength;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    if (text.length() + length > maxLength) {
      throw new TooLongException(maxLength);
    }
    text.append(chars, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}

package io.soundbite.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream into lines, without copying them: a line is a part of {@link #buffer}, which is
 * as long as the longest line, and stays true until the next call. A line ends with a line feed or
 * with the stream; a carriage return before it belongs to the end.
 */
final class Lines {

  private static final int FIRST_BYTES = 128 * 1024;

  private final InputStream in;
  private final int maxBytes;
  private byte[] buffer = new byte[FIRST_BYTES];
  private int begin;
  private int end;
  private int next;
  private int limit;
  private long number;
  private boolean tooLong;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Where the line begins in the buffer. */
  int begin() {
    return begin;
  }

  int length() {
    return end - begin;
  }

  /** Of the current line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than allowed; the buffer holds only its beginning then. */
  boolean tooLong() {
    return tooLong;
  }

  /**
   * Moves to the next line; false at the end.
   *
   * @throws IOException where the stream cannot be read on; what was read of the line until then is
   *     the current line
   */
  boolean advance() throws IOException {
    begin = next;
    tooLong = false;
    number++;
    int scanned = 0;
    while (true) {
      int newline = indexOfNewline(begin + scanned);
      if (newline >= 0) {
        return endAt(newline, newline + 1);
      }
      scanned = forgetTooLong(limit - begin);
      if (!fill()) {
        return endAt(limit, limit);
      }
    }
  }

  private int indexOfNewline(int from) {
    for (int i = from; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Ends the line; false where there is none, because the stream ended before. */
  private boolean endAt(int lineEnd, int nextBegin) {
    end = lineEnd > begin && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    next = nextBegin;
    if (nextBegin > begin) {
      return true;
    }
    number--;
    return false;
  }

  /** Of a line that is too long only the beginning is kept while its end is looked for. */
  private int forgetTooLong(int length) {
    if (length <= maxBytes && !tooLong) {
      return length;
    }
    tooLong = true;
    int kept = Math.min(length, FIRST_BYTES);
    limit = begin + kept;
    return kept;
  }

  /** Reads more behind the current line, which moves to the front; false at the end. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, begin, buffer, 0, limit - begin);
    limit -= begin;
    begin = 0;
    next = 0;
    end = limit;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int count = in.read(buffer, limit, buffer.length - limit);
      limit += Math.max(count, 0);
      return count > 0;
    } catch (IOException e) {
      number -= limit == 0 ? 1 : 0;
      throw e;
    }
  }
}

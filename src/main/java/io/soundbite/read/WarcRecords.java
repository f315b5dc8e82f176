package io.soundbite.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file as jwarc parses them, and a way to go on after a broken one.
 *
 * <p>jwarc is given our buffer. After a fault the buffer and the stream are searched for the next
 * line that begins as a record does; where the compression is damaged, in the next gzip member.
 */
final class WarcRecords {

  private static final int BUFFER_BYTES = 64 * 1024;
  private static final byte[] BEGINNING = {'\n', 'W', 'A', 'R', 'C', '/'};

  private final Source source;
  private final SourceChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private @Nullable WarcRecord last;

  WarcRecords(Source source) {
    this.source = source;
    this.channel = new SourceChannel(source.in());
  }

  /**
   * A parser for the next record. It is a new one each time, because at the end of a file with
   * other line ends than it expects, jwarc 0.36 reads its buffer a second time.
   */
  private WarcReader parser() throws IOException {
    WarcReader parser = new WarcReader(channel, buffer);
    parser.setLenient(true);
    return parser;
  }

  private void skipLineEnds() {
    while (buffer.hasRemaining() || fill()) {
      byte next = buffer.get(buffer.position());
      if (next != '\r' && next != '\n') {
        return;
      }
      buffer.position(buffer.position() + 1);
    }
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException where it is broken; then {@link #resume} may lead to the one after it
   */
  Optional<WarcRecord> next() throws IOException {
    try {
      Optional<WarcRecord> next = parseNext();
      if (next.isEmpty() && channel.failure() != null) {
        throw channel.failure();
      }
      return next;
    } catch (RuntimeException e) {
      throw new ParsingException("Not a WARC record: " + Source.reason(e));
    } catch (IOException e) {
      throw cause(e);
    }
  }

  private Optional<WarcRecord> parseNext() throws IOException {
    if (last != null) {
      last.body().consume();
      skipLineEnds();
    }
    channel.beginHeader();
    Optional<WarcRecord> next = parser().next();
    channel.endHeader();
    last = next.orElse(null);
    return next;
  }

  /** What the stream failed of, where that is why reading failed. */
  IOException cause(IOException failure) {
    IOException cause = channel.failure();
    return cause == null ? failure : cause;
  }

  /** Moves to the next record after a fault; false where there is none. */
  boolean resume() throws IOException {
    if (channel.isHeaderTooLong()) {
      channel.resume();
    }
    channel.endHeader();
    while (!find()) {
      if (channel.failure() == null || !source.resume()) {
        return false;
      }
      channel.resume();
      // The stream goes on where a record may begin with its first byte.
      buffer.clear().put(BEGINNING[0]).flip();
    }
    last = null;
    return true;
  }

  /** Moves the buffer to the next line that begins as a record; false at the end of the stream. */
  private boolean find() {
    int at = indexOfBeginning();
    while (at < 0 && fill()) {
      at = indexOfBeginning();
    }
    if (at >= 0) {
      buffer.position(at + 1);
    }
    return at >= 0;
  }

  private int indexOfBeginning() {
    for (int i = buffer.position(); i <= buffer.limit() - BEGINNING.length; i++) {
      if (Arrays.equals(buffer.array(), i, i + BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads more, keeping what may be the first part of a beginning; false at the end. */
  private boolean fill() {
    buffer.position(Math.max(buffer.position(), buffer.limit() - BEGINNING.length + 1));
    buffer.compact();
    int count = channel.read(buffer);
    buffer.flip();
    return count > 0;
  }
}

package io.soundbite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a source as jwarc wants it. Where the stream fails, the channel ends, and the
 * failure is kept: an exception in the middle of jwarc's reading would leave its buffer half
 * turned, and old bytes would be read again as new records. The header of a record, which jwarc
 * reads whatever its length, has a limit here.
 */
final class SourceChannel implements ReadableByteChannel {

  private static final long MAX_HEADER_BYTES = 1 << 20;

  private final InputStream in;
  private @Nullable IOException failure;
  private boolean ended;
  private long bytesLeft = Long.MAX_VALUE;

  SourceChannel(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(ByteBuffer buffer) {
    int begin = buffer.arrayOffset() + buffer.position();
    int count = ended ? -1 : read(buffer.array(), begin, buffer.remaining());
    if (count < 0) {
      ended = true;
    } else {
      buffer.position(buffer.position() + count);
    }
    return count;
  }

  private int read(byte[] bytes, int from, int length) {
    try {
      if (bytesLeft <= 0) {
        throw new IOException(
            "The header of a record is longer than %d MiB".formatted(MAX_HEADER_BYTES >> 20));
      }
      int count = in.read(bytes, from, length);
      bytesLeft -= Math.max(count, 0);
      return count;
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  /** From here on a header is read, to which a limit applies; jwarc has none. */
  void beginHeader() {
    bytesLeft = MAX_HEADER_BYTES;
  }

  void endHeader() {
    bytesLeft = Long.MAX_VALUE;
  }

  /** Whether what failed is not the stream, but a header beyond the limit. */
  boolean isHeaderTooLong() {
    return bytesLeft <= 0;
  }

  /** Why the stream failed, if it did. */
  @Nullable IOException failure() {
    return failure;
  }

  /** Lets reading go on behind the failure. */
  void resume() {
    failure = null;
    ended = false;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}

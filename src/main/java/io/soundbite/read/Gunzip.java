package io.soundbite.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip after RFC 1952, member after member.
 *
 * <p>{@link java.util.zip.GZIPInputStream} is not used, because it loses data in silence: it takes
 * a member that it cannot read, or a source that has nothing available at the moment, for the end
 * of the file. Here the end is the end of the source, and anything else is an exception; after
 * damage {@link #resume} finds the next member, and a WARC file, which has a member a record, goes
 * on there.
 */
final class Gunzip extends InputStream {

  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream in;
  private final byte[] input = new byte[16 * 1024];
  private int begin;
  private int end;
  private long offset;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean inMember;
  private boolean first = true;
  private @Nullable IOException failure;

  Gunzip(InputStream in) {
    this.in = in;
  }

  static boolean isGzip(byte[] head) {
    return head.length > 2
        && (head[0] & 0xff) == MAGIC_1
        && (head[1] & 0xff) == MAGIC_2
        && head[2] == DEFLATE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] output, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (failure != null) {
      throw failure;
    }
    while (inMember || nextMember()) {
      int count = inflate(output, from, length);
      if (count > 0) {
        crc.update(output, from, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else if (!fill()) {
        throw truncated();
      }
    }
    return -1;
  }

  /** Skips to what looks like the header of a member; false at the end of the source. */
  boolean resume() throws IOException {
    failure = null;
    inMember = false;
    while (ensure(4)) {
      if (atHeader()) {
        return true;
      }
      begin++;
    }
    begin = end;
    return false;
  }

  private int inflate(byte[] output, int from, int length) throws IOException {
    inflater.setInput(input, begin, end - begin);
    try {
      return inflater.inflate(output, from, length);
    } catch (DataFormatException e) {
      throw damaged("the compressed data cannot be read");
    } finally {
      begin = end - inflater.getRemaining();
    }
  }

  private boolean nextMember() throws IOException {
    skipPadding();
    if (!ensure(1)) {
      if (first) {
        throw truncated();
      }
      return false;
    }
    if (!ensure(10)) {
      throw truncated();
    }
    if (!atHeader()) {
      throw damaged("no further gzip header where one is due");
    }
    readHeader();
    inflater.reset();
    crc.reset();
    first = false;
    inMember = true;
    return true;
  }

  /** Tapes and some tools fill the last block with zeros. */
  private void skipPadding() throws IOException {
    while (!first && ensure(1) && input[begin] == 0) {
      begin++;
    }
  }

  private boolean atHeader() {
    return (input[begin] & 0xff) == MAGIC_1
        && (input[begin + 1] & 0xff) == MAGIC_2
        && input[begin + 2] == DEFLATE
        && (input[begin + 3] & RESERVED) == 0;
  }

  private void readHeader() throws IOException {
    int flags = input[begin + 3];
    begin += 10;
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void endMember() throws IOException {
    inMember = false;
    long expectedCrc = nextInt();
    long expectedSize = nextInt();
    if (expectedCrc != crc.getValue()
        || expectedSize != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw damaged("the checksum differs");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {}
  }

  private long nextInt() throws IOException {
    return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
  }

  private int next() throws IOException {
    if (!ensure(1)) {
      throw truncated();
    }
    return input[begin++] & 0xff;
  }

  private boolean ensure(int count) throws IOException {
    while (end - begin < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /** Reads more, keeping what is left; false at the end of the source. */
  private boolean fill() throws IOException {
    System.arraycopy(input, begin, input, 0, end - begin);
    offset += begin;
    end -= begin;
    begin = 0;
    int count = in.read(input, end, input.length - end);
    end += Math.max(count, 0);
    return count > 0;
  }

  private EOFException truncated() {
    EOFException truncated =
        new EOFException(
            "The gzip file is cut off: it ends within its data, after byte " + (offset + end));
    failure = truncated;
    return truncated;
  }

  private ZipException damaged(String what) {
    ZipException damaged =
        new ZipException("The gzip file is damaged at byte " + (offset + begin) + ": " + what);
    failure = damaged;
    return damaged;
  }

  /** Frees the decompressor; the source stays open. */
  @Override
  public void close() {
    inflater.end();
  }
}

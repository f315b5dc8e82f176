package io.soundbite.lucene;

import java.util.Arrays;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;

/** Writes into an array that grows, which suits the few hundred bytes of a stored field. */
final class GrowingOutput extends DataOutput {

  private byte[] bytes = new byte[256];
  private int size;

  @Override
  public void writeByte(byte b) {
    bytes = ArrayUtil.grow(bytes, size + 1);
    bytes[size++] = b;
  }

  @Override
  public void writeBytes(byte[] written, int offset, int length) {
    bytes = ArrayUtil.grow(bytes, size + length);
    System.arraycopy(written, offset, bytes, size, length);
    size += length;
  }

  /** What was written, to be kept. */
  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }
}

package io.soundbite.lucene;

import io.soundbite.model.Span;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How strings, times, spans and confidences are packed into the bytes of a stored field. */
final class Packed {

  private static final int PERMILLE = 1000;

  private Packed() {}

  /** What to write; runs on memory, so that it does not fail. */
  interface Writing {
    void to(DataOutput out) throws IOException;
  }

  /** What to read back. */
  interface Reading<T> {
    T from(DataInput in) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    try {
      var out = new GrowingOutput();
      writing.to(out);
      return out.copy();
    } catch (IOException e) {
      throw new AssertionError("Writing to memory failed", e);
    }
  }

  static <T> T read(byte[] bytes, Reading<T> reading) throws IOException {
    return reading.from(new ByteArrayDataInput(bytes));
  }

  static void writeStrings(DataOutput out, List<String> values) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  static List<String> readStrings(DataInput in) throws IOException {
    return readList(in, DataInput::readString);
  }

  /** So many of them. */
  static List<String> readStrings(DataInput in, int size) throws IOException {
    return readList(in, size, DataInput::readString);
  }

  static <T> List<T> readList(DataInput in, Reading<T> reading) throws IOException {
    return readList(in, in.readVInt(), reading);
  }

  private static <T> List<T> readList(DataInput in, int size, Reading<T> reading)
      throws IOException {
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reading.from(in));
    }
    return values;
  }

  static void writeInstant(DataOutput out, Optional<Instant> instant) throws IOException {
    out.writeByte((byte) (instant.isPresent() ? 1 : 0));
    if (instant.isPresent()) {
      Instant known = instant.get();
      out.writeZLong(known.getEpochSecond());
      out.writeVInt(known.getNano());
    }
  }

  static Optional<Instant> readInstant(DataInput in) throws IOException {
    return in.readByte() == 0
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(in.readZLong(), in.readVInt()));
  }

  static void writeSpan(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.begin());
    out.writeVInt(span.length());
  }

  static Span readSpan(DataInput in) throws IOException {
    int begin = in.readVInt();
    return new Span(begin, begin + in.readVInt());
  }

  /** Two bytes where three decimals say all, nine where not. */
  static void writeConfidence(DataOutput out, double confidence) throws IOException {
    int permille = (int) Math.round(confidence * PERMILLE);
    boolean exact =
        Double.doubleToLongBits(permille / (double) PERMILLE)
            == Double.doubleToLongBits(confidence);
    out.writeVInt(exact ? permille : PERMILLE + 1);
    if (!exact) {
      out.writeLong(Double.doubleToLongBits(confidence));
    }
  }

  static double readConfidence(DataInput in) throws IOException {
    int permille = in.readVInt();
    return permille <= PERMILLE
        ? permille / (double) PERMILLE
        : Double.longBitsToDouble(in.readLong());
  }
}

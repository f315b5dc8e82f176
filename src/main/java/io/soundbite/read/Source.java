package io.soundbite.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is being read: its name, the id its article takes where it gives none, and its bytes
 * with any gzip compression undone. Closing it leaves the stream open, which is closed by whoever
 * opened it.
 */
final class Source implements Closeable {

  /** The first bytes, by which a format is recognised. */
  private static final int HEAD_BYTES = 16 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;

  /** A file that was compressed and compressed again is read; beyond this it is an attack. */
  private static final int MAX_GZIP_LAYERS = 3;

  private final String file;
  private final String id;
  private final Map<String, String> ownPaths;
  private InputStream in;
  private final List<Gunzip> layers = new ArrayList<>();

  Source(String file, String id, InputStream in) throws IOException {
    this(file, id, in, Map.of());
  }

  /**
   * @param ownPaths by the name of a field of one's own, where it stands in a record of JSON
   */
  Source(String file, String id, InputStream in, Map<String, String> ownPaths) throws IOException {
    this.file = file;
    this.id = id;
    this.ownPaths = ownPaths;
    this.in = new BufferedInputStream(in, BUFFER_BYTES);
    for (int i = 0; i < MAX_GZIP_LAYERS && Gunzip.isGzip(head()); i++) {
      Gunzip layer = new Gunzip(this.in);
      layers.add(layer);
      this.in = new BufferedInputStream(layer, BUFFER_BYTES);
    }
  }

  String file() {
    return file;
  }

  String id() {
    return id;
  }

  Map<String, String> ownPaths() {
    return ownPaths;
  }

  InputStream in() {
    return in;
  }

  /** The first bytes, up to any damage; they are still to be read, and the damage to be found. */
  byte[] head() throws IOException {
    byte[] head = new byte[HEAD_BYTES];
    int length = 0;
    in.mark(HEAD_BYTES);
    try {
      int count = in.read(head);
      while (count > 0) {
        length += count;
        count = in.read(head, length, HEAD_BYTES - length);
      }
    } catch (IOException e) {
      return Arrays.copyOf(head, length); // reading will fail again, where it is reported
    } finally {
      in.reset();
    }
    return Arrays.copyOf(head, length);
  }

  /** All of it, for formats whose files hold one article. */
  byte[] readAll(int maxBytes) throws IOException, BadRecordException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new BadRecordException(
          "The file is longer than %d MiB, the most that is read as one".formatted(maxBytes >> 20));
    }
    return bytes;
  }

  /** Moves on after damage of the compression, to what was compressed by itself. */
  boolean resume() throws IOException {
    return layers.size() == 1 && layers.getFirst().resume();
  }

  @Override
  public void close() {
    layers.forEach(Gunzip::close);
  }

  Optional<Outcome> rejected(long record, String reason, String raw) {
    return Optional.of(new Outcome.Rejected(new Rejection(file, record, reason, raw)));
  }

  /** Why reading failed, in words. */
  static String reason(Throwable failure) {
    String message = failure.getMessage();
    if (message == null && failure instanceof EOFException) {
      return "The file ends too early";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  /** A record that is rejected, a page perhaps: what is no UTF-8 keeps each byte as a character. */
  static String text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  /** The same of a part of the bytes, which may be cut off within a character of UTF-8. */
  static String text(byte[] bytes, int begin, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, length);
    CharBuffer out = CharBuffer.allocate(length);
    boolean isUtf8 = !StandardCharsets.UTF_8.newDecoder().decode(in, out, false).isError();
    String text = out.flip().toString();
    boolean isCutOff = in.hasRemaining() && text.chars().anyMatch(c -> c > 0x7f);
    if (!isUtf8 || (in.hasRemaining() && !isCutOff)) {
      return new String(bytes, begin, length, StandardCharsets.ISO_8859_1);
    }
    return isCutOff ? text + "\ufffd" : text;
  }
}

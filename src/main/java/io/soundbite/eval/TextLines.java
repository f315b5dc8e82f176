package io.soundbite.eval;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as old as the collections may be: they end in any of the usual ways, and each
 * is UTF-8, or else Latin-1. A name that ends in ".gz" is unpacked.
 */
final class TextLines implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final Path file;
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean afterReturn;

  private TextLines(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static TextLines open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
      return new TextLines(file, new BufferedInputStream(plain, BUFFER));
    } catch (IOException e) {
      raw.close();
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The first line that is not blank; empty where there is none. */
  static String first(Path file) throws IOException {
    try (TextLines lines = open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          return line.strip();
        }
      }
      return "";
    }
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() throws IOException {
    line.reset();
    int c = in.read();
    if (afterReturn && c == '\n') {
      c = in.read();
    }
    if (c == END) {
      return null;
    }
    while (c != END && c != '\n' && c != '\r') {
      line.write(c);
      c = in.read();
    }
    afterReturn = c == '\r';
    number++;
    return decoded();
  }

  private String decoded() {
    byte[] bytes = line.toByteArray();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** An error of the line read last; the message names file and line. */
  IOException error(String message) {
    return new IOException(file + ", line " + number + ": " + message);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

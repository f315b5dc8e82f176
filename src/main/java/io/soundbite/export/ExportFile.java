package io.soundbite.export;

import io.soundbite.export.Export.Format;
import io.soundbite.read.ReplacedFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** A file of results; its name may tell the format, and that it is compressed. */
final class ExportFile {

  private static final String GZIP = ".gz";

  /** Before the first cell: by it a spreadsheet knows that what follows is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path file;
  private final String name;
  private final boolean isCompressed;

  ExportFile(Path file) {
    String whole =
        Objects.requireNonNullElse(file.getFileName(), file).toString().toLowerCase(Locale.ROOT);
    this.file = file;
    this.isCompressed = whole.endsWith(GZIP);
    this.name = isCompressed ? whole.substring(0, whole.length() - GZIP.length()) : whole;
  }

  /**
   * The format that the ending of the name tells; JSON Lines where there is no ending.
   *
   * @throws IllegalArgumentException where it is that of no format
   */
  Format format() {
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      return Format.JSONL;
    }
    String ending = name.substring(dot + 1);
    return switch (ending) {
      case "csv" -> Format.CSV;
      case "jsonl", "ndjson" -> Format.JSONL;
      default ->
          throw new IllegalArgumentException(
              ("%s: there is no format '%s' to write; the name of the file ends in .jsonl (or"
                      + " .ndjson) for JSON Lines or in .csv for a table, and in .gz behind that"
                      + " where it is to be compressed; or choose one for any name, with --format or"
                      + " Export.format(...)")
                  .formatted(file, ending));
    };
  }

  /** Writes results. */
  interface Content {
    /** Tells how many there were. */
    long write(Writer out) throws IOException;
  }

  /**
   * Puts results into the place of what the file holds, once all of them are written.
   *
   * @param marked whether it begins with a byte order mark
   */
  long write(boolean marked, Content content) throws IOException {
    ReplacedFile replaced = ReplacedFile.of(file);
    long count;
    try (Writer out = writer(replaced.open())) {
      if (marked) {
        out.write(BYTE_ORDER_MARK);
      }
      count = content.write(out);
    } catch (IOException | RuntimeException e) {
      replaced.discard();
      throw e;
    }
    replaced.replace();
    return count;
  }

  private Writer writer(OutputStream file) throws IOException {
    OutputStream bytes = isCompressed ? new GZIPOutputStream(file) : file;
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}

package io.soundbite.read;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A file of the user's own, kept by hand and by this library alike: one JSON object a line. Empty
 * lines and lines that start with # say nothing, and stay. One process at a time may change it; not
 * safe for use by several threads.
 *
 * @param path the file, which need not be there yet
 */
public record RecordFile(Path path) {

  /** A record to be written: its fields in their order, texts, lists of texts, numbers or truth. */
  public interface Written {
    Map<String, Object> fields();
  }

  /**
   * The records of the file in their order; none where there is no file.
   *
   * @throws RecordFileException where a line is no JSON object; it tells which, and the column
   */
  public List<FileRecord> records() throws IOException {
    List<FileRecord> records = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        records.add(FileRecord.read(path, i + 1, lines.get(i)));
      }
    }
    return records;
  }

  private List<String> lines() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(read());
    if (!lines.isEmpty() && lines.getFirst().startsWith("\ufeff")) {
      lines.set(0, lines.getFirst().substring(1));
    }
    return lines;
  }

  private List<String> read() throws IOException {
    try {
      return Files.readAllLines(path);
    } catch (CharacterCodingException e) {
      throw new RecordFileException(path, "is no text in UTF-8");
    }
  }

  /**
   * Adds records at the end. They are on the disk when this returns.
   *
   * @throws IOException where that cannot be; some of them may be there then
   */
  public void append(Collection<? extends Written> records) throws IOException {
    boolean open = endsWithinLine();
    try (FileOutputStream out = new FileOutputStream(path.toFile(), /* append= */ true)) {
      out.write(((open ? "\n" : "") + text(records)).getBytes(StandardCharsets.UTF_8));
      out.getFD().sync();
    }
  }

  /** Whether the last line has no end. */
  private boolean endsWithinLine() throws IOException {
    if (!Files.exists(path) || Files.size(path) == 0) {
      return false;
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(file.length() - 1);
      return file.read() != '\n';
    }
  }

  /**
   * Drops lines and adds records at the end. The file is whole whatever happens: the old or the new
   * one.
   *
   * @param dropped asked with the number of each line, from 1
   */
  public void change(IntPredicate dropped, Collection<? extends Written> added) throws IOException {
    StringBuilder kept = new StringBuilder();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!dropped.test(i + 1)) {
        kept.append(lines.get(i)).append('\n');
      }
    }
    ReplacedFile file = ReplacedFile.of(path);
    try (OutputStream out = file.open()) {
      out.write(kept.append(text(added)).toString().getBytes(StandardCharsets.UTF_8));
    }
    file.replace();
  }

  private static String text(Collection<? extends Written> records) {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(JsonText.line(record.fields())).append('\n'));
    return text.toString();
  }
}

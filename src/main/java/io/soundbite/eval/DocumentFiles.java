package io.soundbite.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a test collection. */
public final class DocumentFiles {

  private static final String EXPECTED =
      ": expected documents of SMART (.I 1), TIME (*TEXT 017), TREC (<DOC>) or BEIR"
          + " ({\"_id\": ...})";

  private DocumentFiles() {}

  /** Takes documents. */
  @FunctionalInterface
  public interface Sink {
    void take(Document document) throws IOException;
  }

  /** What gives documents until there are no more. */
  @FunctionalInterface
  private interface Source {
    @Nullable Document next() throws IOException;
  }

  /**
   * Hands over every document of a file, or of all files below a folder in the order of their
   * names, one after the other in their order. Files of a folder that are in none of the formats
   * are passed over.
   *
   * @return whether qrels may call the documents by their place, as those of TIME do
   * @throws NoSuchFileException where there is no such file or folder
   * @throws IOException where the file is in none of the formats, or the folder has no such file,
   *     or a document cannot be read; the message names file and line
   */
  public static Numbering read(Path fileOrFolder, Sink sink) throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw new NoSuchFileException(fileOrFolder.toString());
    }
    Numbering numbering = null;
    for (Path file : files(fileOrFolder)) {
      Numbering found = readFile(file, sink);
      numbering = found == null ? numbering : found;
    }
    if (numbering == null) {
      throw new IOException(fileOrFolder + EXPECTED);
    }
    return numbering;
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    try (Stream<Path> walk = Files.walk(fileOrFolder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static @Nullable Numbering readFile(Path file, Sink sink) throws IOException {
    String first = TextLines.first(file);
    try (TextLines lines = TextLines.open(file)) {
      if (SmartRecords.begin(first)) {
        var records = new SmartRecords(lines);
        return drain(() -> smart(records.next()), sink, Numbering.BY_ID);
      }
      if (StarRecords.begin(first)) {
        var records = new StarRecords(lines);
        return drain(() -> star(records.next()), sink, Numbering.BY_ID_OR_PLACE);
      }
      if (TrecDocuments.begin(first)) {
        return drain(new TrecDocuments(lines)::next, sink, Numbering.BY_ID);
      }
      return first.startsWith("{") ? drain(() -> json(lines), sink, Numbering.BY_ID) : null;
    }
  }

  private static Numbering drain(Source source, Sink sink, Numbering numbering) throws IOException {
    for (Document next = source.next(); next != null; next = source.next()) {
      sink.take(next);
    }
    return numbering;
  }

  private static @Nullable Document smart(SmartRecords.@Nullable Entry entry) {
    return entry == null ? null : new Document(entry.id(), entry.field("T"), entry.field("W"));
  }

  private static @Nullable Document star(StarRecords.@Nullable Entry entry) {
    return entry == null ? null : new Document(entry.id(), "", entry.text());
  }

  private static @Nullable Document json(TextLines lines) throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    JsonText json = JsonText.parse(line, lines);
    if (json.id().isEmpty()) {
      throw lines.error("expected \"_id\"");
    }
    String text = json.text("text");
    return new Document(
        json.id(), json.text("title"), text.isEmpty() ? json.text("contents") : text);
  }
}

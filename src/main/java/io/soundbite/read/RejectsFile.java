package io.soundbite.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.Article;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sink that keeps what is rejected as JSON Lines, and hands everything on to the sink behind it.
 *
 * <p>Each line is an object with the text fields {@code file}, {@code reason} and {@code raw} and
 * the number {@code record}. A record comes back whole with {@code jq -r .raw rejects.jsonl}, ready
 * to be mended and loaded again: JSON as JSON Lines, a page or a text as a file of its own.
 *
 * <p>The lines are written to a file beside it, whose name ends in {@code .part}, which {@link
 * #close} moves into its place. So a load that ends with an exception leaves the rejects of what it
 * read; one whose process is killed leaves the earlier rejects file as it was, and its own as the
 * {@code .part}, which no later load touches. What is no regular file, such as {@code /dev/stdout},
 * is written to directly.
 *
 * <p>Not safe for use by several threads.
 */
public final class RejectsFile implements ArticleSink, Closeable {

  /** Of each line. */
  static final Set<String> FIELDS = Set.of("file", "record", "reason", "raw");

  private final ReplacedFile file;
  private final Writer writer;
  private final ArticleSink next;
  private long count;

  private RejectsFile(ReplacedFile file, ArticleSink next) throws IOException {
    this.file = file;
    // Not Files.newBufferedWriter: its encoder fails where half a surrogate pair is rejected.
    this.writer = new BufferedWriter(new OutputStreamWriter(file.open(), StandardCharsets.UTF_8));
    this.next = next;
  }

  /**
   * Writes the rejects to this file, replacing what it held; it is empty where there are none.
   *
   * @throws IllegalArgumentException where it holds something other than rejects
   * @throws IOException where it cannot be written to, or is a folder
   */
  public static RejectsFile create(Path file, ArticleSink next) throws IOException {
    requireRejects(file);
    return new RejectsFile(ReplacedFile.of(file), next);
  }

  /**
   * Makes sure that rejects can be written to this file while these are read: that it is none of
   * them, under whatever name, nor lies in one of the folders, where this load or the next would
   * read it; that its folder is there; and that nothing else is lost which the file holds.
   *
   * @throws IllegalArgumentException where it is one of them, or holds something other than rejects
   * @throws java.nio.file.NoSuchFileException where its folder, or what is to be read, is not there
   */
  public static void check(Path file, Iterable<Path> filesAndFolders) throws IOException {
    Apart rejects = new Apart("The rejects file", file);
    for (Path read : filesAndFolders) {
      rejects.from(read);
    }
    ReplacedFile.of(file).requireFolder();
    requireRejects(file);
  }

  private static void requireRejects(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > 0 && !beginsWithReject(file)) {
      throw new IllegalArgumentException(
          "The rejects file %s would replace a file that holds something else; give it another name"
              .formatted(file));
    }
  }

  /** Whether the first fields are those of a line that {@link #reject} wrote. */
  private static boolean beginsWithReject(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = Json.FACTORY.createParser(in)) {
      return json.nextToken() == JsonToken.START_OBJECT
          && "file".equals(json.nextFieldName())
          && json.nextTextValue() != null
          && "record".equals(json.nextFieldName())
          && json.nextToken() == JsonToken.VALUE_NUMBER_INT
          && "reason".equals(json.nextFieldName());
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @Override
  public void accept(Article article, Origin origin) throws IOException {
    next.accept(article, origin);
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", rejection.file());
    line.put("record", rejection.record());
    line.put("reason", rejection.reason());
    line.put("raw", rejection.raw());
    try {
      writer.write(JSON.std.asString(line));
      writer.write('\n');
    } catch (IOException e) {
      throw file.lost(e);
    }
    count++;
    next.reject(rejection);
  }

  @Override
  public void unread(List<String> fields) {
    next.unread(fields);
  }

  /** How many were rejected so far. */
  public long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } catch (IOException e) {
      throw file.lost(e);
    }
    file.replace();
  }
}

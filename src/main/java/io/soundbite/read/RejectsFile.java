package io.soundbite.read;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.Article;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sink that keeps what is rejected as JSON Lines, and hands everything on to the sink behind it.
 *
 * <p>Each line is an object with the text fields {@code file}, {@code reason} and {@code raw} and
 * the number {@code record}. Rejected lines of JSON come back whole with {@code jq -r .raw
 * rejects.jsonl}, ready to be mended and loaded again.
 *
 * <p>Not safe for use by several threads. Keep the file outside of the folder that is read.
 */
public final class RejectsFile implements ArticleSink, Closeable {

  private final Writer writer;
  private final ArticleSink next;
  private long count;

  private RejectsFile(Writer writer, ArticleSink next) {
    this.writer = writer;
    this.next = next;
  }

  /**
   * Writes the rejects to this file, replacing what it held; it stays empty where there are none.
   */
  public static RejectsFile create(Path file, ArticleSink next) throws IOException {
    // Not Files.newBufferedWriter: its encoder fails where half a surrogate pair is rejected.
    Writer writer = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    return new RejectsFile(new BufferedWriter(writer), next);
  }

  @Override
  public void accept(Article article) throws IOException {
    next.accept(article);
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", rejection.file());
    line.put("record", rejection.record());
    line.put("reason", rejection.reason());
    line.put("raw", rejection.raw());
    writer.write(JSON.std.asString(line));
    writer.write('\n');
    count++;
    next.reject(rejection);
  }

  /** How many were rejected so far. */
  public long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}

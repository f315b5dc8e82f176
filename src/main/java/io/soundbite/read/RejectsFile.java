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
import java.util.Set;

/**
 * A sink that keeps what is rejected as JSON Lines, and hands everything on to the sink behind it.
 *
 * <p>Each line is an object with the text fields {@code file}, {@code reason} and {@code raw} and
 * the number {@code record}. Rejected lines of JSON come back whole with {@code jq -r .raw
 * rejects.jsonl}, ready to be mended and loaded again.
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
   * @throws IOException where it cannot be written to, or is a folder
   */
  public static RejectsFile create(Path file, ArticleSink next) throws IOException {
    return new RejectsFile(ReplacedFile.of(file), next);
  }

  /**
   * Makes sure that a file of rejects is none of the files to be read, under whatever name, and
   * does not lie in a folder to be read, where this load or the next would read it.
   *
   * @throws IllegalArgumentException where it is or does
   * @throws java.nio.file.NoSuchFileException where what is to be read is not there
   */
  public static void requireApart(Path file, Iterable<Path> filesAndFolders) throws IOException {
    for (Path read : filesAndFolders) {
      FileWalk.requireThere(read);
      if (Files.isDirectory(read) && real(file).startsWith(read.toRealPath())) {
        throw new IllegalArgumentException(
            "The rejects file %s lies in the folder %s, which is read; put it elsewhere"
                .formatted(file, read));
      }
      if (Files.isRegularFile(file)) {
        FileWalk.walk(read, new Difference(file));
      }
    }
  }

  /** Where the file is, or would be, with no links on the way. */
  private static Path real(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      return file.toRealPath();
    }
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null || Files.notExists(folder)
        ? absolute
        : folder.toRealPath().resolve(absolute.getFileName());
  }

  /** Refuses the way where the rejects file is on it. */
  private record Difference(Path rejects) implements FileWalk.Visitor {

    @Override
    public void file(Path file) throws IOException {
      if (Files.isSameFile(file, rejects)) {
        throw new IllegalArgumentException(
            "The rejects file %s is the file %s, which is read; give it another name"
                .formatted(rejects, file));
      }
    }

    @Override
    public void unreadable(Path path, String reason) {}
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
    file.replace();
  }
}

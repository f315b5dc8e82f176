package io.soundbite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Reads articles from files and folders: the door of this package.
 *
 * {@snippet :
 * ArticleFiles.read(Path.of("news"), sink);
 * }
 *
 * <p>Every record of every file reaches the sink, as an article or as a rejection with its reason;
 * what cannot be read never ends the load. The memory needed is that of one record, whatever the
 * size of a file; only a feed is held as a whole. Nothing is ever fetched from a network.
 *
 * <p>Safe for use by several threads, each with its own sink.
 */
public final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * Reads a file, or all files of a folder and the folders in it, in the order of their names.
   * Hidden files are passed over. The format of each is told by its first bytes and its name.
   *
   * @throws NoSuchFileException where there is no such file or folder
   * @throws IOException what the sink throws, which ends the load
   */
  public static void read(Path fileOrFolder, ArticleSink sink) throws IOException {
    read(fileOrFolder, sink, bytes -> {});
  }

  /**
   * The same, telling how far it has come.
   *
   * @param bytesRead told how many bytes of the files were read since it was last told, as they lie
   *     on disk; together those of {@link #bytesOf}
   * @throws NoSuchFileException where there is no such file or folder
   * @throws IOException what the sink throws, which ends the load
   */
  public static void read(Path fileOrFolder, ArticleSink sink, LongConsumer bytesRead)
      throws IOException {
    read(fileOrFolder, Map.of(), sink, bytesRead);
  }

  /**
   * The same, also taking {@linkplain io.soundbite.model.Article#fields fields of one's own} from
   * records of JSON.
   *
   * @param ownPaths by the name that a field is to have, where its values stand in a record: the
   *     name of a member, whatever its case, underscores and hyphens, or several with dots between,
   *     that lead into objects: {@code meta.desk}
   * @throws NoSuchFileException where there is no such file or folder
   * @throws IOException what the sink throws, which ends the load
   */
  public static void read(
      Path fileOrFolder, Map<String, String> ownPaths, ArticleSink sink, LongConsumer bytesRead)
      throws IOException {
    FileWalk.walk(fileOrFolder, new FileReading(fileOrFolder, ownPaths, sink, bytesRead));
  }

  /**
   * The size of a file, or of all files of a folder that would be read, as they lie on disk.
   *
   * @throws NoSuchFileException where there is no such file or folder
   */
  public static long bytesOf(Path fileOrFolder) throws IOException {
    FileSizes sizes = new FileSizes();
    FileWalk.walk(fileOrFolder, sizes);
    return sizes.bytes();
  }

  /**
   * Makes sure that there is something to read.
   *
   * @throws NoSuchFileException where there is no such file or folder
   */
  public static void requireThere(Path fileOrFolder) throws NoSuchFileException {
    FileWalk.requireThere(fileOrFolder);
  }

  /**
   * Makes sure that what is written while files are read is none of them, nor lies in one of the
   * folders, whatever links lead to either.
   *
   * @param what the thing that is written, for the message: "The index"
   * @param written where it is, or will be
   * @throws IllegalArgumentException where it is one of them, or lies in one
   * @throws NoSuchFileException where there is no such file or folder to read
   */
  public static void requireApart(String what, Path written, Iterable<Path> filesAndFolders)
      throws IOException {
    Apart apart = new Apart(what, written);
    for (Path read : filesAndFolders) {
      apart.from(read);
    }
  }

  /**
   * Reads a stream to its end, and leaves it open. Gzip compression is undone.
   *
   * @param name how rejections name the stream; without its ending the id of an article that has
   *     none of its own, such as one of plain text
   * @throws IOException what the sink throws, which ends the load
   */
  public static void read(InputStream in, String name, Format format, ArticleSink sink)
      throws IOException {
    read(in, name, FileNames.stem(name), Optional.of(format), Map.of(), sink);
  }

  /**
   * Reads a stream to its end, and leaves it open; its format is told by the first bytes and the
   * name.
   *
   * @throws IOException what the sink throws, which ends the load
   */
  public static void read(InputStream in, String name, ArticleSink sink) throws IOException {
    read(in, name, FileNames.stem(name), Optional.empty(), Map.of(), sink);
  }

  static void read(
      InputStream in,
      String file,
      String id,
      Optional<Format> format,
      Map<String, String> ownPaths,
      ArticleSink sink)
      throws IOException {
    Source source;
    ArticleReader reader;
    try {
      source = new Source(file, id, in, ownPaths);
      reader =
          (format.isPresent() ? format.get() : FormatSniffer.formatOf(file, source.head()))
              .open(source);
    } catch (IOException | BadRecordException e) {
      sink.reject(new Rejection(file, 0, Source.reason(e), ""));
      return;
    }
    try (source) {
      drain(source, reader, sink);
    }
  }

  private static void drain(Source source, ArticleReader reader, ArticleSink sink)
      throws IOException {
    Optional<Outcome> outcome;
    do {
      try {
        outcome = reader.next();
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (IOException e) {
        String reason = "Cannot read on after record " + reader.record() + ": " + Source.reason(e);
        sink.reject(new Rejection(source.file(), reader.record() + 1, reason, ""));
        return;
      }
      if (outcome.isPresent()) {
        outcome.get().deliver(new Origin(source.file(), reader.record()), sink);
      }
    } while (outcome.isPresent());
  }
}

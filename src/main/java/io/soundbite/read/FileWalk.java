package io.soundbite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The way through a file or a folder: which files are read, in which order, under which name. */
final class FileWalk {

  private final Path top;
  private final ArticleSink sink;
  private final LongConsumer bytesRead;

  FileWalk(Path top, ArticleSink sink, LongConsumer bytesRead) {
    this.top = top;
    this.sink = sink;
    this.bytesRead = bytesRead;
  }

  void walk() throws IOException {
    requireThere(top);
    if (Files.isDirectory(top)) {
      readFolder(top);
    } else {
      readFile(top, top.getFileName());
    }
  }

  static long bytesOf(Path top) throws IOException {
    requireThere(top);
    if (!Files.isDirectory(top)) {
      return Files.size(top);
    }
    long bytes = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(top)) {
      for (Path child : entries) {
        bytes += isHidden(child) || isLinkedFolder(child) ? 0 : bytesOf(child);
      }
    }
    return bytes;
  }

  private static void requireThere(Path path) throws NoSuchFileException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no such file or folder to read articles from");
    }
  }

  private void readFolder(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    } catch (IOException e) {
      sink.reject(new Rejection(folder.toString(), 0, "Cannot list the folder: " + e, ""));
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    for (Path child : children) {
      readChild(child);
    }
  }

  private void readChild(Path child) throws IOException {
    if (isHidden(child)) {
      return;
    }
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      readFolder(child);
    } else if (Files.isRegularFile(child)) {
      readFile(child, top.relativize(child));
    } else {
      sink.reject(new Rejection(child.toString(), 0, "Not a regular file", ""));
    }
  }

  private static boolean isHidden(Path child) {
    return child.getFileName().toString().startsWith(".");
  }

  /** Links to files are followed, but not to folders, which may form a ring. */
  private static boolean isLinkedFolder(Path child) {
    return Files.isSymbolicLink(child) && Files.isDirectory(child);
  }

  private void readFile(Path file, Path name) throws IOException {
    String id = FileNames.stem(name.toString().replace('\\', '/'));
    InputStream in;
    try {
      in = new CountedStream(Files.newInputStream(file), bytesRead);
    } catch (IOException e) {
      sink.reject(new Rejection(file.toString(), 0, "Cannot open the file: " + e, ""));
      return;
    }
    try (in) {
      ArticleFiles.read(in, file.toString(), id, Optional.empty(), sink);
    }
  }
}

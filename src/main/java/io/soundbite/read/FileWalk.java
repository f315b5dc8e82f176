package io.soundbite.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way through a file or a folder: which files are read, and in which order. Hidden files are
 * passed over. Links to files are followed, but not to folders, which may form a ring.
 */
final class FileWalk {

  /** Told what is on the way. */
  interface Visitor {

    /** A file to be read. */
    void file(Path file) throws IOException;

    /** Something below a folder that cannot be read. */
    void unreadable(Path path, String reason) throws IOException;
  }

  private final Visitor visitor;

  private FileWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Walks the file, or all of the folder.
   *
   * @throws NoSuchFileException where there is neither
   */
  static void walk(Path top, Visitor visitor) throws IOException {
    requireThere(top);
    FileWalk walk = new FileWalk(visitor);
    if (Files.isDirectory(top)) {
      walk.folder(top);
    } else {
      visitor.file(top);
    }
  }

  static void requireThere(Path path) throws NoSuchFileException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no such file or folder to read articles from");
    }
  }

  private void folder(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      visitor.unreadable(folder, "Cannot list the folder: " + Source.reason(e));
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    for (Path child : children) {
      if (!child.getFileName().toString().startsWith(".")) {
        child(child);
      }
    }
  }

  private void child(Path child) throws IOException {
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      folder(child);
    } else if (Files.isRegularFile(child)) {
      visitor.file(child);
    } else {
      visitor.unreadable(child, unreadable(child));
    }
  }

  private static String unreadable(Path child) {
    if (!Files.isSymbolicLink(child)) {
      return "Neither a file nor a folder";
    }
    return Files.isDirectory(child)
        ? "A link to a folder, which is not followed"
        : "A link to what is not there";
  }
}

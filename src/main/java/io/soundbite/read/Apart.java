package io.soundbite.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds what is written apart from what is read, whatever links lead to either. */
final class Apart {

  private final String what;
  private final Path written;
  private final Path place;

  /**
   * @param what the thing that is written, for messages: "The rejects file"
   * @param written where it is, or will be
   */
  Apart(String what, Path written) throws IOException {
    this.what = what;
    this.written = written;
    this.place = real(written.toAbsolutePath().normalize());
  }

  /**
   * Refuses to be the file, or a file below the folder, or to lie below the folder.
   *
   * @throws IllegalArgumentException where it is or does
   */
  void from(Path fileOrFolder) throws IOException {
    FileWalk.requireThere(fileOrFolder);
    if (Files.isDirectory(fileOrFolder) && place.startsWith(fileOrFolder.toRealPath())) {
      throw new IllegalArgumentException(
          "%s %s lies in the folder %s, which is read; put it elsewhere"
              .formatted(what, written, fileOrFolder));
    }
    if (Files.isRegularFile(place)) {
      FileWalk.walk(fileOrFolder, new Difference());
    }
  }

  /** Where a path leads, or would lead if it were there, with no links on the way. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null
        ? path.toRealPath()
        : real(parent).resolve(path.getFileName());
  }

  /** Refuses the way where the file is on it. */
  private final class Difference implements FileWalk.Visitor {

    @Override
    public void file(Path file) throws IOException {
      if (Files.isSameFile(file, place)) {
        throw new IllegalArgumentException(
            "%s %s is the file %s, which is read; give it another name"
                .formatted(what, written, file));
      }
    }

    @Override
    public void unreadable(Path path, String reason) {}
  }
}

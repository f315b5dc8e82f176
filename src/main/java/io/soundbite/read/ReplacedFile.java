package io.soundbite.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that keeps its content until all of the new one is written, to a file beside it. What is
 * there but no regular file, a pipe or a device, is written to directly.
 */
public final class ReplacedFile {

  private final Path place;
  private Path written;

  private ReplacedFile(Path place) {
    this.place = place;
    this.written = place;
  }

  /**
   * Follows links, so that the file is replaced and not the link.
   *
   * @throws FileSystemException where it is a folder
   */
  public static ReplacedFile of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(
          file.toString(), null, "cannot be written: it is a folder, give the name of a file");
    }
    return new ReplacedFile(Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath());
  }

  /** Makes sure that there is a folder to write into. */
  void requireFolder() throws NoSuchFileException {
    Path folder = place.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw noSuchFolder();
    }
  }

  /** Begins the new content; close the stream, and then {@link #replace}. */
  public OutputStream open() throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      return Files.newOutputStream(place);
    }
    int number = 1;
    while (true) {
      try {
        Path beside = beside(number);
        OutputStream out =
            Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        written = beside;
        return out;
      } catch (FileAlreadyExistsException e) {
        number++; // that one is of a load that was killed, or is under way
      } catch (NoSuchFileException e) {
        throw noSuchFolder();
      }
    }
  }

  /** Tells what could not be written, which the failure of a stream does not. */
  FileSystemException lost(IOException failure) {
    var lost =
        new FileSystemException(
            place.toString(), null, "cannot be written: " + Source.reason(failure));
    lost.initCause(failure);
    return lost;
  }

  private NoSuchFileException noSuchFolder() {
    return new NoSuchFileException(
        place.toString(), null, "cannot be written: there is no such folder");
  }

  private Path beside(int number) {
    String ending = number == 1 ? ".part" : "." + number + ".part";
    return place.resolveSibling(place.getFileName() + ending);
  }

  /** Puts what was written into its place. */
  public void replace() throws IOException {
    if (!written.equals(place)) {
      Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
      written = place;
    }
  }

  /** Lets go of what was written; the file keeps what it holds. */
  public void discard() throws IOException {
    if (!written.equals(place)) {
      Files.deleteIfExists(written);
    }
  }
}

package io.soundbite.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds up the sizes of the files on the way; what cannot be read counts nothing. */
final class FileSizes implements FileWalk.Visitor {

  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public void file(Path file) {
    try {
      bytes += Files.size(file);
    } catch (IOException e) {
      bytes += 0; // reading will fail too, where it is reported
    }
  }

  @Override
  public void unreadable(Path path, String reason) {}
}

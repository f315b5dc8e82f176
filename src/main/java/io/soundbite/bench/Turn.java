package io.soundbite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that is done and timed again and again.
 *
 * @param name what it is called in tables
 * @param prepare what has to be done first; not timed
 * @param timed what is timed
 */
public record Turn(String name, Step prepare, Step timed) {

  /** One part of it. */
  public interface Step {
    /** Does it. */
    void run() throws IOException;
  }

  /** Makes an index in a folder that is not there yet. */
  public interface Indexing {
    /** Does it. */
    void into(Path folder) throws IOException;
  }

  /** What needs nothing to be done first. */
  public static Turn of(String name, Step timed) {
    return new Turn(name, () -> {}, timed);
  }

  /** Making an index, in a folder that is emptied before. */
  static Turn indexing(String name, Path folder, Indexing indexing) {
    return new Turn(name, () -> empty(folder), () -> indexing.into(folder));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      TemporaryFolder.delete(folder);
    }
  }
}

package io.soundbite;

import io.soundbite.given.Given;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.RejectsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How files are loaded.
 *
 * @param threads how many threads annotate and write, besides the one that reads
 * @param rejects where records that were not added are written, as JSON Lines with their reason, in
 *     place of the rejects that the file held; it must lie outside of every folder that is read
 * @param listener told of progress, from the thread that called
 */
public record LoadOptions(int threads, Optional<Path> rejects, LoadListener listener) {

  /** A thread a processor, no file of rejects, no listener. */
  public static final LoadOptions DEFAULT =
      new LoadOptions(
          Runtime.getRuntime().availableProcessors(), Optional.empty(), LoadListener.NONE);

  /**
   * Checks the parts.
   *
   * @throws NullPointerException where one is null; what is not wanted is left out
   * @throws IllegalArgumentException where there is no thread
   */
  public LoadOptions {
    Given.value(rejects, "rejects", "leave it out where there is no such file");
    Given.value(listener, "listener", "LoadListener.NONE listens to nothing");
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Loading needs at least 1 thread, but was given " + threads);
    }
  }

  /**
   * Makes sure, before anything is read, that files can be loaded in this way. A load does so
   * itself; call it where there is something to prepare.
   *
   * @throws java.nio.file.NoSuchFileException where there is no such file or folder
   * @throws IllegalArgumentException where the file of rejects would be read itself, or replace
   *     something else
   */
  public void check(List<Path> filesAndFolders) throws IOException {
    for (Path path : Given.values(filesAndFolders, "filesAndFolders")) {
      ArticleFiles.requireThere(path);
    }
    if (rejects.isPresent()) {
      RejectsFile.check(rejects.get(), filesAndFolders);
    }
  }

  /** The same with so many threads that annotate and write. */
  public LoadOptions threads(int count) {
    return new LoadOptions(count, rejects, listener);
  }

  /** The same, keeping what is not added in this file. */
  public LoadOptions rejects(Path file) {
    return new LoadOptions(
        threads, Optional.of(Given.value(file, "rejects", "leave it out")), listener);
  }

  /** The same, telling this listener of progress. */
  public LoadOptions listener(LoadListener progress) {
    return new LoadOptions(threads, rejects, progress);
  }
}

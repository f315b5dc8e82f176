package io.soundbite;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How files are loaded.
 *
 * @param threads how many threads annotate and write, besides the one that reads
 * @param rejects where records that could not be read are written, as JSON Lines with their reason
 * @param listener told of progress, from the thread that called
 */
public record LoadOptions(int threads, Optional<Path> rejects, LoadListener listener) {

  /** A thread a processor, no file of rejects, no listener. */
  public static final LoadOptions DEFAULT =
      new LoadOptions(
          Runtime.getRuntime().availableProcessors(), Optional.empty(), LoadListener.NONE);

  public LoadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Loading needs at least 1 thread, but was given " + threads);
    }
  }

  public LoadOptions threads(int count) {
    return new LoadOptions(count, rejects, listener);
  }

  public LoadOptions rejects(Path file) {
    return new LoadOptions(threads, Optional.of(file), listener);
  }

  public LoadOptions listener(LoadListener progress) {
    return new LoadOptions(threads, rejects, progress);
  }
}

package io.soundbite;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Things that are all to be done, also where some fail: what the first of those threw is thrown
 * when the last was tried, with what the next hundred threw suppressed. For one thread.
 */
final class Attempts {

  private static final int MOST_SUPPRESSED = 100;

  private @Nullable Exception failure;
  private int suppressed;

  /** One of the things to do. */
  interface Attempt {
    void run() throws IOException;
  }

  /** Does one, or keeps what it throws. */
  @SuppressWarnings("ReferenceEquality") // an exception cannot be suppressed by itself
  void run(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | RuntimeException e) {
      if (failure == null) {
        failure = e;
      } else if (failure != e && suppressed < MOST_SUPPRESSED) {
        failure.addSuppressed(e);
        suppressed++;
      }
    }
  }

  /** Throws what the first threw that failed, if any did. */
  void end() throws IOException {
    switch (failure) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case null, default -> {}
    }
  }
}

package io.soundbite.correct;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a correction comes from.
 *
 * @param by who made it; empty where not told
 * @param on when
 * @param why the reason; empty where not told
 */
public record Note(String by, Optional<Instant> on, String why) {

  /** Nothing is told. */
  public static final Note NONE = new Note("", Optional.empty(), "");

  /** Checks the parts. */
  public Note {
    Objects.requireNonNull(by, "by is null; leave it out");
    Objects.requireNonNull(on, "on is null; leave it out");
    Objects.requireNonNull(why, "why is null; leave it out");
  }
}

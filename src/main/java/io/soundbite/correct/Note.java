package io.soundbite.correct;

import io.soundbite.given.Given;
import java.time.Instant;
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
    Given.value(by, "by", "leave it out");
    Given.value(on, "on", "leave it out");
    Given.value(why, "why", "leave it out");
  }
}

package io.soundbite.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A minute, or ten, for all of which dates told from the present are meant as of its beginning.
 * Steps begin at full minutes, so that a new day is never late.
 *
 * @param begin when it begins
 * @param step how long it is
 */
record Present(Instant begin, Duration step) {

  /** At no time at all. */
  static final Present NEVER = new Present(Instant.MIN, Duration.ofMinutes(1));

  private static final Duration LONG = Duration.ofMinutes(10);

  /** Of more alerts than this, each is read anew no more often than every ten minutes. */
  private static final int MANY = 1000;

  /**
   * The one at a time.
   *
   * @param alerts how many there are whose dates move
   */
  static Present of(Instant now, int alerts) {
    Duration step = alerts > MANY ? LONG : NEVER.step();
    return new Present(begin(now, step), step);
  }

  private static Instant begin(Instant now, Duration step) {
    long second = now.getEpochSecond();
    return Instant.ofEpochSecond(second - Math.floorMod(second, step.toSeconds()));
  }

  /** Whether it is the one at this time. */
  boolean isAt(Instant now) {
    return begin.equals(begin(now, step));
  }

  /** A clock that stands at the beginning of the one at this time. */
  Clock clock(Instant now) {
    return Clock.fixed(begin(now, step), ZoneOffset.UTC);
  }
}

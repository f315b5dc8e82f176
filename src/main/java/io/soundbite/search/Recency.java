package io.soundbite.search;

import io.soundbite.given.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets newer articles come first among those that fit about as well: a score is multiplied by
 *
 * <pre>half / (half + age)</pre>
 *
 * so it counts whole for what appeared at the reference time or after it, a half for what is {@code
 * half} older, a third at twice that age, and never nothing. What has no date counts a tenth.
 *
 * @param half the age at which a score counts half, at least a millisecond
 * @param from the reference time, from which ages are counted; empty for the publication of the
 *     newest article of the index. Give it where pages are asked for over a long time while
 *     articles come in, or where dates in the future occur
 */
public record Recency(Duration half, Optional<Instant> from) {

  /** What the score of something without a date is multiplied by. */
  public static final double UNDATED = 0.1;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the age is shorter than a millisecond
   */
  public Recency {
    Given.value(half, "half");
    Given.wanted(from, "from");
    if (half.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(
          "The age at which a score counts half is at least a millisecond, but was " + half);
    }
  }

  /** By age from the newest article on. */
  public static Recency of(Duration half) {
    return new Recency(half, Optional.empty());
  }

  /** The same, ages counted from another time. */
  public Recency from(Instant reference) {
    return new Recency(half, Optional.of(Given.wanted(reference, "reference")));
  }
}

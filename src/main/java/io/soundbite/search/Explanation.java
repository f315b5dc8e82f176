package io.soundbite.search;

import java.util.List;
import java.util.Locale;

/**
 * Why a hit has its score: the sum of what its reasons are worth, times what its date is worth.
 *
 * @param score that of the hit, but for rounding
 * @param reasons what fits, in the order of the query, each with its share; what must hold but says
 *     nothing of how well a hit fits, as a date or a topic, has none
 * @param recency what the sum is multiplied by for its age; 1 where {@link Recency} was not asked
 *     for
 */
public record Explanation(double score, List<Reason> reasons, double recency) {

  /**
   * One thing that fits.
   *
   * @param text a sentence without an end: "'grain' 3 times in the body; 212 of 9,416 articles have
   *     it"
   * @param score what it is worth
   */
  public record Reason(String text, double score) {}

  /** Copies the list. */
  public Explanation {
    reasons = List.copyOf(reasons);
  }

  /** A line a reason, what it is worth first; below it what the date is worth, and the sum. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Reason reason : reasons) {
      lines.append(String.format(Locale.ROOT, "%8.2f  %s\n", reason.score(), reason.text()));
    }
    if (recency != 1) {
      lines.append(String.format(Locale.ROOT, "  x %4.2f  for its age\n", recency));
    }
    return lines.append(String.format(Locale.ROOT, "= %6.2f", score)).toString();
  }
}

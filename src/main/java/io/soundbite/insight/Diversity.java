package io.soundbite.insight;

import java.util.Locale;

/**
 * How many voices are heard, and how evenly.
 *
 * @param speakers how many different speakers are quoted
 * @param effective how many equally loud speakers would be as diverse: from 1, where one says
 *     everything, to {@code speakers}, where all say as much; 0 where nobody is quoted. The Hill
 *     number of order 1, the exponential of Shannon's entropy, {@code exp(-Σ p · ln p)} with p the
 *     share of a speaker (Hill, Diversity and Evenness, 1973)
 * @param largest the share of the one most quoted, from 0 to 1
 */
public record Diversity(long speakers, double effective, double largest) {

  /** That of speakers quoted so many times each; those quoted 0 times are none. */
  static Diversity of(long[] quotes) {
    long total = 0;
    long most = 0;
    long speakers = 0;
    for (long count : quotes) {
      total += count;
      most = Math.max(most, count);
      speakers += count > 0 ? 1 : 0;
    }
    return speakers == 0
        ? new Diversity(0, 0, 0)
        : new Diversity(speakers, Math.exp(entropy(quotes, total)), (double) most / total);
  }

  private static double entropy(long[] quotes, long total) {
    double entropy = 0;
    for (long count : quotes) {
      if (count > 0) {
        double share = (double) count / total;
        entropy -= share * Math.log(share);
      }
    }
    return entropy;
  }

  /** One line: "214 speakers, as diverse as 31.7 equally loud ones, the loudest 0.12". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d speakers, as diverse as %.1f equally loud ones, the loudest %.2f",
        speakers,
        effective,
        largest);
  }
}

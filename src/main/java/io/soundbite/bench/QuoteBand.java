package io.soundbite.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Quotations found that are about equally sure: how many of them are right. A confidence means what
 * it says where its mean is their share.
 *
 * @param low the least confidence, inclusive
 * @param high where the next band begins; the last one ends with 1, inclusive
 * @param found how many quotations were found with such a confidence
 * @param sureness the sum of their confidences
 * @param right how many match an attribution and have its speaker: the mention shares a word with
 *     the source, or neither is there
 */
public record QuoteBand(double low, double high, int found, double sureness, int right) {

  private static final int BANDS = 10;

  private record Outcome(double confidence, boolean right) {

    private int band() {
      return Math.clamp((int) (confidence * BANDS), 0, BANDS - 1);
    }
  }

  /** The bands in which quotations fall, the unsure first; quotations without one are left out. */
  static List<QuoteBand> of(List<QuoteComparison> comparisons) {
    List<Outcome> outcomes =
        comparisons.stream()
            .flatMap(comparison -> comparison.verdicts().stream())
            .flatMap(QuoteBand::outcome)
            .toList();
    return IntStream.range(0, BANDS)
        .mapToObj(band -> of(band, outcomes.stream().filter(o -> o.band() == band).toList()))
        .filter(band -> band.found > 0)
        .toList();
  }

  private static Stream<Outcome> outcome(QuoteVerdict verdict) {
    return switch (verdict) {
      case QuoteVerdict.Matched matched -> outcome(matched.found(), matched.speakerIsRight());
      case QuoteVerdict.False(QuoteVerdict.Found found) -> outcome(found, false);
      case QuoteVerdict.Missed missed -> Stream.empty();
    };
  }

  private static Stream<Outcome> outcome(QuoteVerdict.Found found, boolean right) {
    OptionalDouble confidence = found.prediction().confidence();
    return confidence.stream().mapToObj(value -> new Outcome(value, right));
  }

  private static QuoteBand of(int band, List<Outcome> outcomes) {
    return new QuoteBand(
        (double) band / BANDS,
        (band + 1.0) / BANDS,
        outcomes.size(),
        outcomes.stream().mapToDouble(Outcome::confidence).sum(),
        (int) outcomes.stream().filter(Outcome::right).count());
  }

  /** The average confidence. */
  public double meanConfidence() {
    return sureness / found;
  }

  /** The share that is right. */
  public double shareRight() {
    return (double) right / found;
  }
}

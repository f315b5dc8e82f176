package io.soundbite.bench;

import io.soundbite.model.Article;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How right the quotations of some articles are, beside what people marked there, and where not.
 *
 * @param articles how many articles were compared
 * @param characters how long their bodies are together, in UTF-16 units
 * @param strays how many quotations were left out because no article compared has their id
 * @param score the figures
 * @param intervals how sure the figures are
 * @param cues the figures by the word that attributes, the one most often marked first
 * @param bands how right quotations are by their confidence, the unsure first
 * @param errors all mistakes, by kind, the worst of each first
 * @param seconds how long it took to annotate the articles, quotations and topics, one by one on
 *     one thread, from a cold start; empty where that was done elsewhere
 */
public record QuoteReport(
    int articles,
    long characters,
    int strays,
    QuoteScore score,
    QuoteIntervals intervals,
    List<QuoteCue> cues,
    List<QuoteBand> bands,
    List<QuoteError> errors,
    OptionalDouble seconds) {

  public QuoteReport {
    cues = List.copyOf(cues);
    bands = List.copyOf(bands);
    errors = List.copyOf(errors);
  }

  static QuoteReport of(List<QuoteComparison> comparisons, int strays, OptionalDouble seconds) {
    List<QuoteScore> scores = comparisons.stream().map(QuoteScore::of).toList();
    return new QuoteReport(
        comparisons.size(),
        comparisons.stream()
            .map(comparison -> comparison.gold().article())
            .map(Article::body)
            .mapToLong(String::length)
            .sum(),
        strays,
        scores.stream().reduce(QuoteScore.NONE, QuoteScore::plus),
        QuoteIntervals.of(scores),
        QuoteCue.of(comparisons),
        QuoteBand.of(comparisons),
        QuoteError.of(comparisons),
        seconds);
  }

  /** The speed of the annotator; empty where it was not at work. */
  public OptionalDouble charactersPerSecond() {
    return seconds.isPresent()
        ? OptionalDouble.of(characters / seconds.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * How far confidences are from the truth: the difference between mean confidence and share right,
   * on average over the quotations of the bands (expected calibration error); empty where no
   * quotation has a confidence.
   */
  public OptionalDouble calibrationError() {
    int found = bands.stream().mapToInt(QuoteBand::found).sum();
    return Share.of(
        bands.stream().mapToDouble(band -> Math.abs(band.sureness() - band.right())).sum(), found);
  }

  /** The worst mistakes of a kind, the worst first. */
  public List<QuoteError> worst(QuoteError.Kind kind, int limit) {
    return errors.stream().filter(error -> error.kind() == kind).limit(limit).toList();
  }

  /** How many mistakes there are of a kind. */
  public int errors(QuoteError.Kind kind) {
    return (int) errors.stream().filter(error -> error.kind() == kind).count();
  }
}

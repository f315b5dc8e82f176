package io.soundbite.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How right the quotations of some articles are, beside what people marked there, and where not.
 *
 * @param sha256 the checksum of the file of articles, in hexadecimal digits; empty where they came
 *     from no file
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
    String sha256,
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

  static QuoteReport of(
      String sha256, List<QuoteComparison> comparisons, int strays, OptionalDouble seconds) {
    List<QuoteScore> scores = comparisons.stream().map(QuoteScore::of).toList();
    return new QuoteReport(
        sha256,
        comparisons.size(),
        comparisons.stream().mapToLong(comparison -> comparison.body().length()).sum(),
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

  /** How many mistakes of a kind come near to something right, and so are ones of the edges. */
  public int nearErrors(QuoteError.Kind kind) {
    return (int) errors.stream().filter(error -> error.kind() == kind && error.near() > 0).count();
  }

  /** How many mistakes there are of a kind. */
  public int errors(QuoteError.Kind kind) {
    return (int) errors.stream().filter(error -> error.kind() == kind).count();
  }
}

package io.soundbite.bench;

import io.soundbite.bench.QuoteVerdict.Found;
import io.soundbite.bench.QuoteVerdict.Marked;
import io.soundbite.model.QuoteKind;
import java.util.BitSet;
import java.util.OptionalDouble;

/**
 * How right quotations are, beside what people marked in the same articles. Shares are rounded to
 * four digits, and empty where there is nothing to share.
 *
 * @param direct of attributions all but wholly between quotation marks
 * @param mixed of attributions partly between quotation marks
 * @param indirect of attributions without quotation marks
 * @param predictions how many quotations were found
 * @param words of the words attributed, whoever said them
 */
public record QuoteScore(
    QuoteCounts direct, QuoteCounts mixed, QuoteCounts indirect, int predictions, Words words) {

  static final QuoteScore NONE =
      new QuoteScore(QuoteCounts.NONE, QuoteCounts.NONE, QuoteCounts.NONE, 0, new Words(0, 0, 0));

  /**
   * The words attributed, each counted once however many attributions hold it.
   *
   * @param marked by people
   * @param found by the system
   * @param both by both
   */
  public record Words(int marked, int found, int both) {

    /** The share of the words found that people marked too. */
    public OptionalDouble precision() {
      return Share.of(both, found);
    }

    /** The share of the words marked that were found. */
    public OptionalDouble recall() {
      return Share.of(both, marked);
    }

    /** The harmonic mean of precision and recall. */
    public OptionalDouble f1() {
      return Share.f1(precision(), recall());
    }

    private Words plus(Words other) {
      return new Words(marked + other.marked, found + other.found, both + other.both);
    }
  }

  static QuoteScore of(QuoteComparison comparison) {
    QuoteScore score = NONE;
    BitSet marked = new BitSet();
    BitSet found = new BitSet();
    for (QuoteVerdict verdict : comparison.verdicts()) {
      switch (verdict) {
        case QuoteVerdict.Matched(Marked one, Found other) -> {
          marked.or(one.content());
          found.or(other.content());
        }
        case QuoteVerdict.Missed(Marked one) -> marked.or(one.content());
        case QuoteVerdict.False(Found other) -> found.or(other.content());
      }
      score = score.plus(of(verdict));
    }
    Words words =
        new Words(marked.cardinality(), found.cardinality(), QuoteWords.common(marked, found));
    return score.plus(
        new QuoteScore(QuoteCounts.NONE, QuoteCounts.NONE, QuoteCounts.NONE, 0, words));
  }

  private static QuoteScore of(QuoteVerdict verdict) {
    return switch (verdict) {
      case QuoteVerdict.Matched matched ->
          of(matched.marked().kind(), QuoteCounts.matched(matched), 1);
      case QuoteVerdict.Missed(Marked marked) -> of(marked.kind(), QuoteCounts.missed(marked), 0);
      case QuoteVerdict.False ignored -> of(QuoteKind.DIRECT, QuoteCounts.NONE, 1);
    };
  }

  private static QuoteScore of(QuoteKind kind, QuoteCounts counts, int predictions) {
    return new QuoteScore(
        kind == QuoteKind.DIRECT ? counts : QuoteCounts.NONE,
        kind == QuoteKind.MIXED ? counts : QuoteCounts.NONE,
        kind == QuoteKind.INDIRECT ? counts : QuoteCounts.NONE,
        predictions,
        new Words(0, 0, 0));
  }

  QuoteScore plus(QuoteScore other) {
    return new QuoteScore(
        direct.plus(other.direct),
        mixed.plus(other.mixed),
        indirect.plus(other.indirect),
        predictions + other.predictions,
        words.plus(other.words));
  }

  /** Of all attributions. */
  public QuoteCounts all() {
    return direct.plus(mixed).plus(indirect);
  }

  /** The share of the quotations found that match an attribution. */
  public OptionalDouble precision() {
    return Share.of(all().matched(), predictions);
  }

  /** The harmonic mean of {@link #precision} and the recall of all. */
  public OptionalDouble f1() {
    return Share.f1(precision(), all().recall());
  }
}

package io.soundbite.bench;

import io.soundbite.bench.QuoteVerdict.Marked;
import io.soundbite.bench.QuoteVerdict.Matched;
import java.util.OptionalDouble;

/**
 * How many attributions of some sort people marked, and what became of them. Shares are rounded to
 * four digits, and empty where there is nothing to share.
 *
 * @param marked all of them
 * @param matched those of which a quotation found holds the words, for the better part
 * @param sourced those whose source people marked
 * @param matchedSourced those that are matched and sourced
 * @param sourceRight of these, those where the mention shares a word with the source
 * @param matchedNamed those that are matched, and whose source holds a name
 * @param nameRight of these, those where the speaker's name shares a word with that
 */
public record QuoteCounts(
    int marked,
    int matched,
    int sourced,
    int matchedSourced,
    int sourceRight,
    int matchedNamed,
    int nameRight) {

  static final QuoteCounts NONE = new QuoteCounts(0, 0, 0, 0, 0, 0, 0);

  static QuoteCounts missed(Marked marked) {
    return new QuoteCounts(1, 0, marked.source().isEmpty() ? 0 : 1, 0, 0, 0, 0);
  }

  static QuoteCounts matched(Matched matched) {
    int sourced = matched.marked().source().isEmpty() ? 0 : 1;
    int named = matched.marked().names().isEmpty() ? 0 : 1;
    return new QuoteCounts(
        1,
        1,
        sourced,
        sourced,
        matched.speakerIsRight() ? sourced : 0,
        named,
        matched.nameIsRight() ? named : 0);
  }

  QuoteCounts plus(QuoteCounts other) {
    return new QuoteCounts(
        marked + other.marked,
        matched + other.matched,
        sourced + other.sourced,
        matchedSourced + other.matchedSourced,
        sourceRight + other.sourceRight,
        matchedNamed + other.matchedNamed,
        nameRight + other.nameRight);
  }

  /** The share that is matched. */
  public OptionalDouble recall() {
    return Share.of(matched, marked);
  }

  /** The share, of the matched that have a source, with the right one. */
  public OptionalDouble source() {
    return Share.of(sourceRight, matchedSourced);
  }

  /** The share, of the matched whose source holds a name, with the right one. */
  public OptionalDouble named() {
    return Share.of(nameRight, matchedNamed);
  }

  /** The share, of those that have a source, that is matched with the right one. */
  public OptionalDouble endToEnd() {
    return Share.of(sourceRight, sourced);
  }
}

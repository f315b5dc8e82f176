package io.soundbite.bench;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How right quotations are after one word that attributes.
 *
 * @param cue the word, "say" for all its forms
 * @param counts of the attributions in which people marked it
 * @param found how many quotations were found by it
 * @param falselyFound how many of these match no attribution
 */
public record QuoteCue(String cue, QuoteCounts counts, int found, int falselyFound) {

  /** All words, the one most often marked first, then the one most often found. */
  static List<QuoteCue> of(List<QuoteComparison> comparisons) {
    CueWords words = new CueWords();
    var byWord = new TreeMap<String, QuoteCue>();
    for (QuoteComparison comparison : comparisons) {
      String body = comparison.body();
      comparison.verdicts().stream()
          .flatMap(verdict -> of(verdict, words, body))
          .forEach(one -> byWord.merge(one.cue, one, QuoteCue::plus));
    }
    return byWord.values().stream()
        .sorted(
            comparingInt((QuoteCue one) -> -one.counts.marked())
                .thenComparingInt(one -> -one.found)
                .thenComparing(comparing(QuoteCue::cue)))
        .toList();
  }

  private static Stream<QuoteCue> of(QuoteVerdict verdict, CueWords words, String body) {
    return switch (verdict) {
      case QuoteVerdict.Matched matched ->
          Stream.of(
              marked(words.of(body, matched.marked().attribution().cue()), matched),
              found(matched.found(), words, body, 0));
      case QuoteVerdict.Missed(QuoteVerdict.Marked marked) ->
          Stream.of(
              new QuoteCue(
                  words.of(body, marked.attribution().cue()), QuoteCounts.missed(marked), 0, 0));
      case QuoteVerdict.False(QuoteVerdict.Found found) -> Stream.of(found(found, words, body, 1));
    };
  }

  private static QuoteCue marked(String cue, QuoteVerdict.Matched matched) {
    return new QuoteCue(cue, QuoteCounts.matched(matched), 0, 0);
  }

  private static QuoteCue found(
      QuoteVerdict.Found found, CueWords words, String body, int falsely) {
    String cue = words.of(body, found.prediction().cue().stream().toList());
    return new QuoteCue(cue, QuoteCounts.NONE, 1, falsely);
  }

  private QuoteCue plus(QuoteCue other) {
    return new QuoteCue(
        cue, counts.plus(other.counts), found + other.found, falselyFound + other.falselyFound);
  }
}

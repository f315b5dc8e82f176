package io.soundbite.bench;

import static java.util.Comparator.comparingDouble;

import io.soundbite.bench.QuoteVerdict.Found;
import io.soundbite.bench.QuoteVerdict.Marked;
import io.soundbite.model.QuoteKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people marked in an article beside what a system found there.
 *
 * <p>An attribution and a quotation match where their words are alike by half ({@link
 * QuoteWords#likeness}), one to one, the likest pair first; of pairs that are equally alike the one
 * that stands later in the files. What has no words at all is left out on either side.
 *
 * @param verdicts one an attribution, in their order, then one a false quotation, in theirs
 */
record QuoteComparison(QuoteGold gold, List<QuoteVerdict> verdicts) {

  private static final double LEAST_LIKENESS = 0.5;

  /** The share of words between quotation marks from which an attribution counts as direct. */
  private static final double DIRECT = 0.95;

  /** Capitalised words that are no part of a name; shorter ones never are. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "mrs",
          "sen",
          "rep",
          "gov",
          "president",
          "republican",
          "democratic",
          "democrat",
          "she",
          "they",
          "his",
          "her");

  private static final int SHORTEST_NAME = 3;

  static QuoteComparison of(QuoteGold gold, List<QuotePrediction> predictions) {
    QuoteWords words = QuoteWords.of(gold.article().body());
    List<Marked> marked =
        gold.attributions().stream()
            .map(attribution -> marked(words, attribution))
            .filter(one -> !one.content().isEmpty())
            .toList();
    List<Found> found =
        predictions.stream()
            .map(prediction -> found(words, prediction))
            .filter(one -> !one.content().isEmpty())
            .toList();
    return new QuoteComparison(gold, verdicts(marked, found));
  }

  /** The text of the article. */
  String body() {
    return gold.article().body();
  }

  /** How alike the likest false quotation is to an attribution; 0 where none shares a word. */
  double near(Marked marked) {
    return likest(
        marked.content(),
        verdict ->
            verdict instanceof QuoteVerdict.False(Found found)
                ? Stream.of(found.content())
                : Stream.empty());
  }

  /** How alike the likest missed attribution is to a quotation; 0 where none shares a word. */
  double near(Found found) {
    return likest(
        found.content(),
        verdict ->
            verdict instanceof QuoteVerdict.Missed(Marked marked)
                ? Stream.of(marked.content())
                : Stream.empty());
  }

  private double likest(BitSet content, Function<QuoteVerdict, Stream<BitSet>> others) {
    return verdicts.stream()
        .flatMap(others)
        .mapToDouble(other -> QuoteWords.likeness(content, other))
        .max()
        .orElse(0);
  }

  private static Marked marked(QuoteWords words, QuoteGold.Attribution attribution) {
    BitSet content = words.in(attribution.content());
    BitSet source = words.in(attribution.source());
    return new Marked(
        attribution,
        content,
        source,
        kind(words.quoted(content), content.cardinality()),
        words.texts(source).stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_NAME)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !NO_NAMES.contains(word))
            .collect(Collectors.toSet()));
  }

  private static QuoteKind kind(int quoted, int all) {
    if (quoted >= DIRECT * all) {
      return QuoteKind.DIRECT;
    }
    return quoted > 0 ? QuoteKind.MIXED : QuoteKind.INDIRECT;
  }

  private static Found found(QuoteWords words, QuotePrediction prediction) {
    return new Found(
        prediction,
        words.in(prediction.content()),
        words.in(prediction.mention().stream().toList()),
        Set.copyOf(QuoteWords.of(prediction.speaker()).lowerCase()));
  }

  private record Pair(double likeness, int marked, int found) {}

  private static List<QuoteVerdict> verdicts(List<Marked> marked, List<Found> found) {
    var partners = new TreeMap<Integer, Integer>();
    var taken = new BitSet();
    for (Pair pair : pairs(marked, found)) {
      if (!partners.containsKey(pair.marked()) && !taken.get(pair.found())) {
        partners.put(pair.marked(), pair.found());
        taken.set(pair.found());
      }
    }
    List<QuoteVerdict> verdicts = new ArrayList<>();
    for (int m = 0; m < marked.size(); m++) {
      Integer partner = partners.get(m);
      verdicts.add(
          partner == null
              ? new QuoteVerdict.Missed(marked.get(m))
              : new QuoteVerdict.Matched(marked.get(m), found.get(partner)));
    }
    for (int f = taken.nextClearBit(0); f < found.size(); f = taken.nextClearBit(f + 1)) {
      verdicts.add(new QuoteVerdict.False(found.get(f)));
    }
    return verdicts;
  }

  /** Those that are alike enough, the likest first. */
  private static List<Pair> pairs(List<Marked> marked, List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int m = 0; m < marked.size(); m++) {
      for (int f = 0; f < found.size(); f++) {
        double likeness = QuoteWords.likeness(marked.get(m).content(), found.get(f).content());
        if (likeness >= LEAST_LIKENESS) {
          pairs.add(new Pair(likeness, m, f));
        }
      }
    }
    pairs.sort(
        comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::found)
            .reversed());
    return pairs;
  }
}

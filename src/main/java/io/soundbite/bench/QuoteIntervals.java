package io.soundbite.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * How far the figures over all attributions would differ, were others of the same sort of articles
 * measured. Empty where a figure has no value.
 *
 * <p>Percentile bootstrap (Efron, <i>Bootstrap Methods: Another Look at the Jackknife</i>, 1979):
 * as many articles as there are, drawn with replacement, a thousand times; of the thousand figures
 * the 2.5th and the 97.5th percentile. Articles are drawn whole, because what goes wrong in one
 * goes wrong together. The draws are the same each time.
 */
public record QuoteIntervals(
    Optional<Interval> recall,
    Optional<Interval> source,
    Optional<Interval> named,
    Optional<Interval> endToEnd,
    Optional<Interval> precision,
    Optional<Interval> f1,
    Optional<Interval> wordsF1) {

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20;

  /** From the scores of single articles. */
  static QuoteIntervals of(List<QuoteScore> articles) {
    List<QuoteScore> drawn = drawn(articles);
    return new QuoteIntervals(
        interval(drawn, score -> score.all().recall()),
        interval(drawn, score -> score.all().source()),
        interval(drawn, score -> score.all().named()),
        interval(drawn, score -> score.all().endToEnd()),
        interval(drawn, QuoteScore::precision),
        interval(drawn, QuoteScore::f1),
        interval(drawn, score -> score.words().f1()));
  }

  private static List<QuoteScore> drawn(List<QuoteScore> articles) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<QuoteScore> drawn = new ArrayList<>();
    for (int draw = 0; draw < DRAWS && !articles.isEmpty(); draw++) {
      QuoteScore score = QuoteScore.NONE;
      for (int i = 0; i < articles.size(); i++) {
        score = score.plus(articles.get(random.nextInt(articles.size())));
      }
      drawn.add(score);
    }
    return drawn;
  }

  private static Optional<Interval> interval(
      List<QuoteScore> drawn, Function<QuoteScore, OptionalDouble> figure) {
    double[] values =
        drawn.stream().map(figure).flatMapToDouble(OptionalDouble::stream).sorted().toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    int tail = (int) (TAIL * values.length);
    return Optional.of(new Interval(values[tail], values[values.length - 1 - tail]));
  }
}

package io.soundbite.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many times as long as the first contender the second takes for queries of one kind.
 *
 * @param first what the one is called
 * @param second what the other is called
 * @param kind "phrase", or "all"
 * @param ratio the median over the rounds of the geometric mean over the queries
 * @param interval where that median lies
 */
public record KindRatio(String first, String second, String kind, double ratio, Interval interval) {

  /** What can be said of the second. */
  public enum Verdict {
    FASTER("faster"),
    SLOWER("slower"),
    CANNOT_TELL("cannot tell");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }
  }

  /** Faster or slower where the whole interval is. */
  public Verdict verdict() {
    if (interval.high() < 1) {
      return Verdict.FASTER;
    }
    return interval.low() > 1 ? Verdict.SLOWER : Verdict.CANNOT_TELL;
  }

  /**
   * The second beside the first, for each kind and for all, of two that were asked in turn: the
   * ratio is taken round by round.
   */
  public static List<KindRatio> inTurn(BenchRun first, BenchRun second) {
    RoundTimes ofFirst = RoundTimes.of(first);
    RoundTimes ofSecond = RoundTimes.of(second);
    return ratios(ofFirst, ofSecond, true);
  }

  /**
   * The run beside one that was saved before. The intervals hold what rounds of one run differ by;
   * what the machine did otherwise on the two occasions they cannot know.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException where the saved run has other queries
   */
  public static List<KindRatio> sinceSaved(Path saved, BenchRun run) throws IOException {
    RoundTimes before = RoundTimes.read(saved);
    RoundTimes now = RoundTimes.of(run);
    if (!before.queries().equals(now.queries())) {
      throw new IllegalArgumentException(
          saved + " has other queries, or in another order; compare runs of one file of queries");
    }
    return ratios(before, now, false);
  }

  private static List<KindRatio> ratios(RoundTimes first, RoundTimes second, boolean paired) {
    List<KindRatio> ratios = new ArrayList<>();
    for (Map.Entry<String, double[]> kind : first.logMicros().entrySet()) {
      double[] others = Objects.requireNonNull(second.logMicros().get(kind.getKey()));
      ratios.add(
          paired
              ? paired(first, second, kind.getKey(), kind.getValue(), others)
              : apart(first, second, kind.getKey(), kind.getValue(), others));
    }
    return ratios;
  }

  private static KindRatio paired(
      RoundTimes first, RoundTimes second, String kind, double[] ofFirst, double[] ofSecond) {
    double[] ratios = new double[Math.min(ofFirst.length, ofSecond.length)];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = Math.exp(ofSecond[round] - ofFirst[round]);
    }
    return new KindRatio(
        first.name(), second.name(), kind, Medians.median(ratios), Medians.interval(ratios));
  }

  private static KindRatio apart(
      RoundTimes first, RoundTimes second, String kind, double[] ofFirst, double[] ofSecond) {
    double difference = Medians.median(ofSecond) - Medians.median(ofFirst);
    Interval logs = Medians.difference(ofFirst, ofSecond);
    Interval interval = new Interval(Math.exp(logs.low()), Math.exp(logs.high()));
    return new KindRatio(first.name(), second.name(), kind, Math.exp(difference), interval);
  }
}

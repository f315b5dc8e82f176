package io.soundbite.benchmarks;

import io.soundbite.bench.KindRatio;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints how long one took by how long another did, for each kind of query. */
final class RatioTable {

  private RatioTable() {}

  /**
   * @param ratios of two that were asked in turn; at least one
   */
  static void print(List<KindRatio> ratios, PrintStream out) {
    KindRatio any = ratios.getFirst();
    out.printf(
        "%-22s %10s  95%% interval, by the time of %s%n", any.second(), "ratio", any.first());
    for (KindRatio ratio : ratios) {
      out.printf(
          Locale.ROOT,
          "%-22s %10.3f  %.3f to %.3f  %s%n",
          ratio.kind(),
          ratio.ratio(),
          ratio.interval().low(),
          ratio.interval().high(),
          ratio.verdict().label());
    }
  }
}

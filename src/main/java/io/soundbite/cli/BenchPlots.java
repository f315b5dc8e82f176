package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindTiming;
import io.soundbite.bench.Percentiles;
import java.util.ArrayList;
import java.util.List;

/** Plots of one run, each a heading and an SVG; times on a logarithmic scale. */
final class BenchPlots {

  private static final double NINES = 4;

  private BenchPlots() {}

  /** Times by percentile: to the right, each step has a tenth of the calls of the one before. */
  static String distribution(BenchRun run) {
    Plot plot = new Plot(run.all().p50() / 4, run.all().max());
    List<double[]> line = new ArrayList<>();
    for (Percentiles.Point point : run.all().curve()) {
      double nines = -Math.log10(Math.max(1e-9, 1 - point.share()));
      if (nines <= NINES) {
        line.add(new double[] {nines / NINES, point.micros()});
      }
    }
    plot.line(line);
    List.of("0", "90%", "99%", "99.9%", "99.99%").forEach(plot::across);
    return plot.svg("Microseconds by percentile, all queries");
  }

  /** A bar a kind from the median to the 99th percentile. */
  static String kinds(BenchRun run) {
    double low = run.kinds().stream().mapToDouble(kind -> kind.times().p50()).min().orElse(1);
    double high = run.kinds().stream().mapToDouble(kind -> kind.times().p99()).max().orElse(1);
    Bars bars = new Bars(low / 2, high);
    for (KindTiming kind : run.kinds()) {
      bars.bar(kind.kind(), kind.times().p50(), kind.times().p99());
    }
    return bars.svg("Microseconds by kind, from p50 to p99");
  }

  /** The mean time of each round: a line that falls was not warm. */
  static String rounds(BenchRun run) {
    int rounds = run.plan().rounds();
    List<double[]> line = new ArrayList<>();
    double low = Double.MAX_VALUE;
    double high = 0;
    for (int round = 0; round < rounds; round++) {
      int at = round;
      double mean =
          run.timings().stream()
              .mapToDouble(timing -> timing.roundMicros().get(at))
              .average()
              .orElse(0);
      line.add(new double[] {rounds == 1 ? 0 : (double) round / (rounds - 1), mean});
      low = Math.min(low, mean);
      high = Math.max(high, mean);
    }
    Plot plot = new Plot(low / 2, high * 2);
    plot.line(line);
    plot.across("1");
    plot.across(String.format(ROOT, "%d", rounds));
    return plot.svg("Mean microseconds by run");
  }
}

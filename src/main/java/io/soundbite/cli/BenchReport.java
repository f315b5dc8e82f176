package io.soundbite.cli;

import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import java.util.List;

/**
 * What was measured of queries.
 *
 * @param runs a run a contender
 * @param ratios how they compare, by kind; none where there is nothing to compare with
 */
record BenchReport(List<BenchRun> runs, List<KindRatio> ratios) {

  BenchReport {
    runs = List.copyOf(runs);
    ratios = List.copyOf(ratios);
  }
}

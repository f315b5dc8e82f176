package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.KindTiming;
import io.soundbite.bench.Machine;
import io.soundbite.bench.Percentiles;
import io.soundbite.bench.QueryTiming;
import java.io.PrintWriter;
import java.util.List;

/** Writes how long queries took, for a person to read. */
final class BenchText {

  private static final double KILO = 1000;
  private static final double MEGA = 1e6;

  private final PrintWriter out;

  BenchText(PrintWriter out) {
    this.out = out;
  }

  void write(BenchReport report) {
    for (BenchRun run : report.runs()) {
      run(run);
    }
    ratios(report.ratios());
    out.flush();
  }

  private void run(BenchRun run) {
    columns("query", "hits");
    run.timings().forEach(this::timing);
    out.println();
    columns("kind", "queries");
    for (KindTiming kind : run.kinds()) {
      row(kind.kind(), Integer.toString(kind.queries()), kind.times(), kind.bytesPerCall());
    }
    double bytes =
        run.timings().stream().mapToDouble(QueryTiming::bytesPerCall).average().orElse(0);
    row("all", Integer.toString(run.timings().size()), run.all(), bytes);
    out.printf(ROOT, "%n%s: %s%n", Printable.line(run.name()), plan(run.plan()));
    out.printf(
        ROOT,
        "%,.0f queries a second; garbage was collected %,d times, for %,d ms%n",
        run.queriesPerSecond(),
        run.garbage().collections(),
        run.garbage().millis());
    machine(run.machine());
    out.println();
    timedOut(run.timings());
  }

  void machine(Machine machine) {
    out.printf(
        ROOT,
        "%d processors, Java %s (%s), %s, heap to %,.0f MB%n",
        machine.processors(),
        machine.java(),
        machine.jvm(),
        machine.system(),
        machine.maxHeapBytes() / MEGA);
  }

  static String plan(BenchPlan plan) {
    String loop =
        plan.ratePerSecond().isPresent()
            ? String.format(
                ROOT,
                "%,.1f arrivals a second (open loop), times from arrival",
                plan.ratePerSecond().getAsDouble())
            : "one after the other (closed loop)";
    return "%s; threads: %d; runs: %d after %d to warm up"
        .formatted(loop, plan.threads(), plan.rounds(), plan.warmUpRounds());
  }

  private void columns(String first, String second) {
    out.printf(
        ROOT,
        "%-40s %10s %10s %10s %10s %10s %10s%n",
        first,
        second,
        "p50 us",
        "p90 us",
        "p99 us",
        "p99.9 us",
        "kB a call");
  }

  private void timing(QueryTiming timing) {
    String hits = String.format(ROOT, "%,d%s", timing.hits(), timing.timedOut() > 0 ? "+" : "");
    String query = timing.query().kind() + ": " + timing.query().query();
    row(query, hits, timing.times(), timing.bytesPerCall());
  }

  private void row(String name, String count, Percentiles times, double bytes) {
    out.printf(
        ROOT,
        "%-40s %10s %,10.0f %,10.0f %,10.0f %,10.0f %,10.1f%n",
        Printable.line(name),
        count,
        times.p50(),
        times.p90(),
        times.p99(),
        times.p999(),
        bytes / KILO);
  }

  private void timedOut(List<QueryTiming> timings) {
    long timedOut = timings.stream().filter(timing -> timing.timedOut() > 0).count();
    if (timedOut > 0) {
      out.printf(
          ROOT,
          "The time ran out for %,d of %,d queries, those with a plus: they have more hits,"
              + " and take longer.%n",
          timedOut,
          timings.size());
    }
  }

  void ratios(List<KindRatio> ratios) {
    if (!ratios.isEmpty()) {
      KindRatio any = ratios.getFirst();
      out.printf(
          ROOT,
          "Times of '%s' by those of '%s'%n%-24s %8s  %-18s%n",
          Printable.line(any.second()),
          Printable.line(any.first()),
          "kind",
          "ratio",
          "95% interval");
    }
    for (KindRatio ratio : ratios) {
      out.printf(
          ROOT,
          "%-24s %8.3f  %6.3f to %6.3f  %s%n",
          Printable.line(ratio.kind()),
          ratio.ratio(),
          ratio.interval().low(),
          ratio.interval().high(),
          ratio.verdict().label());
    }
  }
}

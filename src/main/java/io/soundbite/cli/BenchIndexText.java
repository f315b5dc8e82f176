package io.soundbite.cli;

import static java.util.Locale.ROOT;

import io.soundbite.bench.IndexGrowth;
import io.soundbite.bench.IndexRatio;
import io.soundbite.bench.IndexReport;
import io.soundbite.bench.IndexSize;
import io.soundbite.bench.IndexTiming;
import java.io.PrintWriter;
import java.util.List;

/** Writes what indexing costs, for a person to read. */
final class BenchIndexText {

  private static final double KILO = 1e3;
  private static final double MEGA = 1e6;

  private final PrintWriter out;

  BenchIndexText(PrintWriter out) {
    this.out = out;
  }

  void write(IndexReport report) {
    out.printf(
        ROOT,
        "%,d articles, %,.1f MB of titles and bodies; rounds: %d after one to warm up%n",
        report.articles(),
        report.bytes() / MEGA,
        report.rounds());
    timings("stage, by itself", report.stages());
    timings("all of it", report.ways());
    ratios(report.ratios());
    report.sizes().forEach(size -> size(size, report.bytes()));
    growth(report.growth());
    out.println();
    new BenchText(out).machine(report.machine());
    out.flush();
  }

  private void timings(String head, List<IndexTiming> timings) {
    out.printf(
        ROOT,
        "%n%-46s %7s %11s %8s %13s %13s %11s%n",
        head,
        "threads",
        "articles/s",
        "MB/s",
        "CPU us apiece",
        "kB an article",
        "garbage ms");
    for (IndexTiming timing : timings) {
      out.printf(
          ROOT,
          "%-46s %7d %,11.0f %8.1f %,13.0f %,13.1f %,11d%n",
          timing.name(),
          timing.threads(),
          timing.articlesPerSecond(),
          timing.megabytesPerSecond(),
          timing.processorMicrosPerArticle(),
          timing.bytesPerArticle() / KILO,
          timing.garbage().millis());
    }
  }

  private void ratios(List<IndexRatio> ratios) {
    out.printf(ROOT, "%n%-18s %-18s %7s%n", "rate by its rate", "its work by work", "threads");
    for (IndexRatio ratio : ratios) {
      out.printf(
          ROOT,
          "%-18s %-18s %7d  %s / %s%n",
          ratio.rate(),
          ratio.work(),
          ratio.threads(),
          ratio.name(),
          ratio.by());
    }
  }

  private void size(IndexSize size, long text) {
    out.printf(
        ROOT,
        "%n%s: %,.2f MB, %.2f of the text%n",
        size.index(),
        size.bytes() / MEGA,
        (double) size.bytes() / text);
    for (IndexSize.Part part : size.parts()) {
      out.printf(
          ROOT,
          "%,10.2f MB  %5.1f%%  %s (%s)%n",
          part.bytes() / MEGA,
          100.0 * part.bytes() / size.bytes(),
          part.purpose(),
          String.join(", ", part.extensions()));
    }
  }

  private void growth(List<IndexGrowth> growth) {
    if (growth.isEmpty()) {
      return;
    }
    out.printf(
        ROOT,
        "%n%12s %11s %11s %11s %9s %9s %9s %9s%n",
        "made",
        "articles/s",
        "refresh ms",
        "commit ms",
        "open ms",
        "heap MB",
        "disk MB",
        "segments");
    for (IndexGrowth size : growth) {
      out.printf(
          ROOT,
          "%,12d %,11.0f %,11.1f %,11.1f %,9.0f %,9.1f %,9.1f %,9d%n",
          size.articles(),
          size.articlesPerSecond(),
          size.refreshMillis(),
          size.commitMillis(),
          size.openMillis(),
          size.heapBytes() / MEGA,
          size.indexBytes() / MEGA,
          size.segments());
    }
  }
}

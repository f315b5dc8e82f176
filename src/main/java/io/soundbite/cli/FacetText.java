package io.soundbite.cli;

import io.soundbite.search.Bucket;
import io.soundbite.search.Counting;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Writes a facet for a person to read: counts, or for times bars. */
final class FacetText {

  private static final int BAR_WIDTH = 30;

  private final PrintWriter out;
  private final Style style;

  FacetText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** Whether nothing was counted. */
  static boolean isEmpty(Facet facet) {
    return facet.values().isEmpty() && facet.missing() == 0;
  }

  /** Counts of hits. */
  void write(Facet facet) {
    write(facet, Counting.HITS);
  }

  void write(Facet facet, Counting counting) {
    String heading = before(counting) + "by " + facet.dimension().label();
    out.printf(Locale.ROOT, "%n%s%n", style.bold(heading));
    if (isEmpty(facet)) {
      out.println(style.dim("         none"));
    }
    if (facet.dimension().isTime()) {
      timeline(facet.values());
      if (facet.missing() > 0) {
        String missing = facet.dimension().missingLabel();
        out.println(
            style.dim(String.format(Locale.ROOT, "  %-10s %,6d", missing, facet.missing())));
      }
    } else {
      counts(facet.values(), "  ");
    }
    long more = facet.distinct() - facet.values().size();
    if (more > 0) {
      out.println(style.dim(String.format(Locale.ROOT, "         and %,d more", more)));
    }
    if (facet.missing() > 0 && !facet.dimension().isTime()) {
      String missing = facet.dimension().missingLabel();
      out.println(style.dim(String.format(Locale.ROOT, "  %,6d  %s", facet.missing(), missing)));
    }
  }

  /** What is counted, where it is not what the total counts: "distinct quotes ". */
  private static String before(Counting counting) {
    return switch (counting) {
      case HITS -> "";
      case GROUPS, ARTICLES, QUOTES, DISTINCT_QUOTES, OUTLETS ->
          counting.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    };
  }

  void writeBuckets(List<Bucket> buckets, Counting counting) {
    if (!buckets.isEmpty()) {
      out.printf("%n%s%n", style.bold(before(counting) + "of these"));
    }
    for (Bucket bucket : buckets) {
      out.printf(Locale.ROOT, "  %,6d  %s%n", bucket.count(), Printable.line(bucket.name()));
    }
  }

  private void counts(List<FacetValue> values, String indent) {
    for (FacetValue value : values) {
      out.printf(Locale.ROOT, "%s%,6d  %s%n", indent, value.count(), Printable.line(value.value()));
      counts(value.below(), indent + "    ");
    }
  }

  private void timeline(List<FacetValue> values) {
    long most = Math.max(1, values.stream().mapToLong(FacetValue::count).max().orElse(1));
    for (FacetValue value : values) {
      int length = (int) Math.ceilDiv(value.count() * BAR_WIDTH, most);
      out.printf(
          Locale.ROOT,
          "  %-10s %,6d  %s%n",
          value.value(),
          value.count(),
          style.bar("█".repeat(length)));
    }
  }
}

package io.soundbite.cli;

import static java.util.Locale.ROOT;

/** Bars over a logarithmic scale of microseconds, drawn as SVG. */
final class Bars {

  private static final int WIDTH = 760;
  private static final int LEFT = 170;
  private static final int RIGHT = 140;
  private static final int STEP = 18;

  private final double low;
  private final double high;
  private final StringBuilder bars = new StringBuilder();
  private int count;

  Bars(double low, double high) {
    this.low = Math.log10(Math.max(0.001, low));
    this.high = Math.max(this.low + 0.1, Math.log10(Math.max(0.001, high)));
  }

  /** The next bar, with a mark of its own at the lower end. */
  void bar(String name, double from, double to) {
    int y = count * STEP;
    bars.append(
        String.format(
            ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                + "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"10\" fill=\"#9bd\"/>"
                + "<rect x=\"%.1f\" y=\"%d\" width=\"3\" height=\"10\" fill=\"#06c\"/>"
                + "<text x=\"%.1f\" y=\"%d\">%,.0f to %,.0f</text>",
            LEFT - 8,
            y + 12,
            BenchHtml.escaped(name),
            x(from),
            y + 3,
            Math.max(1, x(to) - x(from)),
            x(from),
            y + 3,
            x(to) + 8,
            y + 12,
            from,
            to));
    count++;
  }

  private double x(double micros) {
    double share = (Math.log10(Math.max(0.001, micros)) - low) / (high - low);
    return LEFT + Math.max(0, share) * (WIDTH - LEFT - RIGHT);
  }

  String svg(String title) {
    return "<h3>%s</h3>%n<svg role=\"img\" viewBox=\"0 0 %d %d\">%s</svg>%n"
        .formatted(title, WIDTH, count * STEP + 4, bars);
  }
}

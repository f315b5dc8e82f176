package io.soundbite.cli;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;

/** A line over a logarithmic scale of microseconds, drawn as SVG. */
final class Plot {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 240;
  private static final int LEFT = 70;
  private static final int BOTTOM = 24;

  private final double low;
  private final double high;
  private final StringBuilder lines = new StringBuilder();
  private final List<String> across = new ArrayList<>();

  /** Over this range, widened to whole powers of ten. */
  Plot(double low, double high) {
    this.low = Math.floor(Math.log10(Math.max(0.001, low)));
    this.high = Math.max(this.low + 1, Math.ceil(Math.log10(Math.max(0.001, high))));
  }

  /** Points of a share of the width and a time. */
  void line(List<double[]> points) {
    lines.append("<polyline fill=\"none\" stroke=\"#06c\" stroke-width=\"1.5\" points=\"");
    for (double[] point : points) {
      lines.append(String.format(ROOT, "%.1f,%.1f ", x(point[0]), y(point[1])));
    }
    lines.append("\"/>");
  }

  /** The next label below, all at equal distances. */
  void across(String label) {
    across.add(label);
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - 30);
  }

  private double y(double micros) {
    double share = (Math.log10(Math.max(0.001, micros)) - low) / (high - low);
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 10);
  }

  String svg(String title) {
    StringBuilder svg = new StringBuilder();
    svg.append("<h3>").append(title).append("</h3>\n<svg role=\"img\" viewBox=\"0 0 ");
    svg.append(WIDTH).append(' ').append(HEIGHT).append("\">");
    for (double power = low; power <= high; power++) {
      double y = y(Math.pow(10, power));
      svg.append(
          String.format(
              ROOT,
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,.0f</text>",
              LEFT,
              WIDTH,
              y,
              y,
              LEFT - 6,
              y + 4,
              Math.pow(10, power)));
    }
    for (int i = 0; i < across.size(); i++) {
      double x = x(across.size() == 1 ? 0 : (double) i / (across.size() - 1));
      svg.append(
          String.format(
              ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
              x,
              HEIGHT - 6,
              across.get(i)));
    }
    return svg.append(lines).append("</svg>\n").toString();
  }
}

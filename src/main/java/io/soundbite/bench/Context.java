package io.soundbite.bench;

import io.soundbite.model.Span;
import java.util.List;

/** A line of a text to read, in which some spans stand between brackets. */
final class Context {

  private static final int AROUND = 60;
  private static final int LONGEST = 100;
  private static final String CUT = " … ";

  private Context() {}

  static String of(String text, List<Span> spans) {
    StringBuilder line = new StringBuilder();
    int at = Math.max(0, spans.getFirst().begin() - AROUND);
    for (Span span : spans) {
      line.append(shortened(text.substring(at, Math.max(at, span.begin()))));
      line.append('[').append(shortened(span.in(text))).append(']');
      at = span.end();
    }
    line.append(text, at, Math.min(text.length(), at + AROUND));
    return line.toString().replaceAll("\\s+", " ").strip();
  }

  private static String shortened(String text) {
    int half = LONGEST / 2;
    return text.length() <= LONGEST
        ? text
        : text.substring(0, half) + CUT + text.substring(text.length() - half);
  }
}

package io.soundbite.insight;

/**
 * A value that is more, or less, frequent in a window than in the one before it.
 *
 * @param value the speaker, topic or source
 * @param code the code of a topic; empty for others
 * @param within how many articles, or quotes, of the window have it
 * @param earlier how many of the window before it have it
 * @param growth its share of the window by its share of the one before: above 1 where it rises.
 *     Half a document with it, and half a one without, are added to both windows, {@code (within +
 *     0.5) / (all + 1)}, so that what is new grows by a number
 * @param significance the likelihood ratio of the difference (Dunning, 1993): chance alone reaches
 *     6.63 once in a hundred values, 10.83 once in a thousand, 15.14 once in ten thousand, where
 *     one document does not bring another with it
 */
public record Trend(
    String value, String code, long within, long earlier, double growth, double significance) {

  /** The same difference, seen from the other window. */
  Trend turned() {
    return new Trend(
        value, code, /* within= */ earlier, /* earlier= */ within, 1 / growth, significance);
  }
}

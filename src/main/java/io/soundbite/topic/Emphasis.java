package io.soundbite.topic;

/**
 * How much it counts that a term stands at some places of a text.
 *
 * <p>A place counts 1 in the body, more in the lead and most in the title. A term whose places
 * count c together has the share
 *
 * <pre>  c / (c + K · L)   with   L = (1 - B) + B · words / TYPICAL_WORDS</pre>
 *
 * of its weight, so that each repetition says less than the one before, and a single mention less
 * the longer the text: the saturation and the length normalisation of BM25 (Robertson and Zaragoza,
 * The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4).
 */
final class Emphasis {

  private static final double TITLE_COUNT = 6;
  private static final double LEAD_COUNT = 1.2;
  private static final int LEAD_WORDS = 80;
  private static final double K = 1.5;
  private static final double B = 0.5;
  private static final double TYPICAL_WORDS = 600;
  private static final double MOST_WORDS = 2400;

  private final int bodyFrom;
  private final double saturation;

  /**
   * @param bodyFrom the place of the first word of the body; 0 where there is no title
   * @param end the place after the last word
   */
  Emphasis(int bodyFrom, int end) {
    this.bodyFrom = bodyFrom;
    saturation = K * (1 - B + B * Math.min(end, MOST_WORDS) / TYPICAL_WORDS);
  }

  double countAt(int place) {
    if (place < bodyFrom) {
      return TITLE_COUNT;
    }
    return bodyFrom > 0 && place < bodyFrom + LEAD_WORDS ? LEAD_COUNT : 1;
  }

  /** The share of a term whose places count so much together; below 1. */
  double share(double count) {
    return count / (count + saturation);
  }
}

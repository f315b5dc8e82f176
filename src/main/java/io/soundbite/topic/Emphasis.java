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
 * The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4). A term of the title
 * has {@link #TITLE_SHARE} besides: an editor put it there.
 */
final class Emphasis {

  private static final double TITLE_COUNT = 6;
  private static final double TITLE_SHARE = 0.4;
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
    if (isInTitle(place)) {
      return TITLE_COUNT;
    }
    return bodyFrom > 0 && place < bodyFrom + LEAD_WORDS ? LEAD_COUNT : 1;
  }

  /**
   * The share of a term; below 1, or below 1 + TITLE_SHARE where it stands in the title.
   *
   * @param count what its places count together
   * @param firstPlace the first of them
   */
  double share(double count, int firstPlace) {
    return count / (count + saturation) + (isInTitle(firstPlace) ? TITLE_SHARE : 0);
  }

  boolean isInTitle(int place) {
    return place < bodyFrom;
  }
}

package io.soundbite.topic;

/**
 * What the terms of one text say for each topic.
 *
 * <p>A term that is found with counts c<sub>1</sub>, c<sub>2</sub>, ... (1 in the body, more in
 * lead and title) has c = their sum and says
 *
 * <pre>  weight · c / (c + K · L)   with   L = (1 - B) + B · words / TYPICAL_WORDS</pre>
 *
 * so that each repetition says less than the one before, and a single mention less the longer the
 * text: the saturation and the length normalisation of BM25 (Robertson and Zaragoza, The
 * Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4).
 */
final class Evidence {

  private static final double TITLE_COUNT = 6;
  private static final double LEAD_COUNT = 1.2;
  private static final int LEAD_WORDS = 80;
  private static final double K = 1.5;
  private static final double B = 0.5;
  private static final double TYPICAL_WORDS = 600;
  private static final double MOST_WORDS = 2400;

  /** Told what a term says for a topic. */
  interface Listener {
    void say(int term, int topic, double value);
  }

  private final Rules rules;
  private final Hits hits = new Hits();
  private final int bodyFrom;
  private final int end;

  private Evidence(Rules rules, String title, String body) {
    this.rules = rules;
    bodyFrom = title.isBlank() ? 0 : TermScan.scan(title, rules.index(), 0, hits);
    end = TermScan.scan(body, rules.index(), bodyFrom, hits);
    hits.sort();
  }

  /** The evidence of an article; the title may be empty. */
  static Evidence of(Rules rules, String title, String body) {
    return new Evidence(rules, title, body);
  }

  /** What is said for each topic by its own terms; never below 0. */
  double[] sums() {
    double[] sums = new double[rules.topicCount()];
    tell((term, topic, value) -> sums[topic] += value);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.max(0, sums[i]);
    }
    return sums;
  }

  /** Tells of each term found what it says for each of its topics. */
  void tell(Listener listener) {
    double saturation = K * (1 - B + B * Math.min(end, MOST_WORDS) / TYPICAL_WORDS);
    int from = 0;
    while (from < hits.size()) {
      int term = hits.term(from);
      double count = 0;
      int to = from;
      while (to < hits.size() && hits.term(to) == term) {
        count += countAt(hits.place(to++));
      }
      say(term, count / (count + saturation), listener);
      from = to;
    }
  }

  private double countAt(int place) {
    if (place < bodyFrom) {
      return TITLE_COUNT;
    }
    return bodyFrom > 0 && place < bodyFrom + LEAD_WORDS ? LEAD_COUNT : 1;
  }

  private void say(int term, double share, Listener listener) {
    int[] topics = rules.topicsOf(term);
    float[] weights = rules.weightsOf(term);
    for (int i = 0; i < topics.length; i++) {
      listener.say(term, topics[i], weights[i] * share);
    }
  }
}

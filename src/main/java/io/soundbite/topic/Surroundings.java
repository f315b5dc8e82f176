package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import java.util.BitSet;
import java.util.List;

/** What the topics of an article say for the topics of a quotation in it. */
final class Surroundings {

  /** What a certain topic of the article adds to the evidence of a quotation that hints at it. */
  private static final double WEIGHT = 1.7;

  /** What is left of the evidence for a top under which the article is not filed at all. */
  private static final double ALIEN = 0.55;

  /** Articles less sure of their first topic hand it on to no quotation. */
  private static final double LEAST_INHERITED = 0.6;

  private static final double SHARE_INHERITED = 0.5;
  private static final int FEWEST_WORDS_TO_INHERIT = 5;

  private final Rules rules;
  private final double[] confidences;
  private final BitSet tops = new BitSet();

  private Surroundings(Rules rules, double[] confidences) {
    this.rules = rules;
    this.confidences = confidences;
  }

  static Surroundings of(Rules rules, List<ScoredTopic> article) {
    double[] confidences = new double[rules.topics().count()];
    for (ScoredTopic scored : article) {
      int topic = rules.topics().of(scored.topic().code());
      if (topic >= 0) {
        confidences[topic] = Math.max(confidences[topic], scored.confidence());
      }
    }
    var surroundings = new Surroundings(rules, confidences);
    for (int topic = 0; topic < confidences.length; topic++) {
      if (confidences[topic] > 0) {
        surroundings.tops.set(rules.topics().top(topic));
      }
    }
    return surroundings;
  }

  /**
   * Strengthens what a quotation says for the topics of the article, and for those below them;
   * weakens what it says for tops of which the article says nothing, so that one word with two
   * meanings ("pitcher") does not file it there. An article without topics changes nothing.
   */
  void addTo(double[] sums) {
    for (int topic = 0; topic < sums.length; topic++) {
      if (sums[topic] > 0) {
        sums[topic] = isAlien(topic) ? ALIEN * sums[topic] : sums[topic] + backing(topic);
      }
    }
  }

  private boolean isAlien(int topic) {
    return !tops.isEmpty() && !tops.get(rules.topics().top(topic));
  }

  private double backing(int topic) {
    return WEIGHT * confidenceAt(topic);
  }

  private double confidenceAt(int topic) {
    double best = 0;
    for (int at = topic; at >= 0; at = rules.topics().parent(at)) {
      best = Math.max(best, confidences[at]);
    }
    return best;
  }

  /** The first topic of the article, for a quotation that says nothing by itself. */
  static List<ScoredTopic> inherited(String quote, List<ScoredTopic> article) {
    return article.stream()
        .limit(isFragment(quote) ? 0 : 1)
        .filter(scored -> scored.confidence() >= LEAST_INHERITED)
        .map(scored -> new ScoredTopic(scored.topic(), SHARE_INHERITED * scored.confidence()))
        .toList();
  }

  private static boolean isFragment(String quote) {
    var words = new Words(quote, hash -> {});
    int count = 0;
    while (count < FEWEST_WORDS_TO_INHERIT && words.next()) {
      count++;
    }
    return count < FEWEST_WORDS_TO_INHERIT;
  }
}

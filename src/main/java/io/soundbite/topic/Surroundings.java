package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import java.util.List;

/** What the topics of an article say for the topics of a quotation in it. */
final class Surroundings {

  /** What a certain topic of the article adds to the evidence of a quotation that hints at it. */
  private static final double WEIGHT = 1.7;

  /** Articles less sure of their first topic hand it on to no quotation. */
  private static final double LEAST_INHERITED = 0.6;

  private static final double SHARE_INHERITED = 0.5;

  private final Rules rules;
  private final double[] confidences;

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
    return new Surroundings(rules, confidences);
  }

  /** Strengthens what a quotation says for the topics of the article, and for those below them. */
  void addTo(double[] sums) {
    for (int topic = 0; topic < sums.length; topic++) {
      if (sums[topic] > 0) {
        sums[topic] += WEIGHT * confidenceAt(topic);
      }
    }
  }

  private double confidenceAt(int topic) {
    double best = 0;
    for (int at = topic; at >= 0; at = rules.topics().parent(at)) {
      best = Math.max(best, confidences[at]);
    }
    return best;
  }

  /** The first topic of the article, for a quotation that says nothing by itself. */
  static List<ScoredTopic> inherited(List<ScoredTopic> article) {
    return article.stream()
        .limit(1)
        .filter(scored -> scored.confidence() >= LEAST_INHERITED)
        .map(scored -> new ScoredTopic(scored.topic(), SHARE_INHERITED * scored.confidence()))
        .toList();
  }
}

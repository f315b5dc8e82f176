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
  private final int[] topics;
  private final double[] confidences;
  private final BitSet tops = new BitSet();

  private Surroundings(Rules rules, List<ScoredTopic> article) {
    this.rules = rules;
    topics = new int[article.size()];
    confidences = new double[article.size()];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = rules.topics().of(article.get(i).topic().code());
      confidences[i] = article.get(i).confidence();
      if (topics[i] >= 0 && confidences[i] > 0) {
        tops.set(rules.topics().top(topics[i]));
      }
    }
  }

  static Surroundings of(Rules rules, List<ScoredTopic> article) {
    return new Surroundings(rules, article);
  }

  /**
   * Strengthens what a quotation says for the topics of the article, and for those below them;
   * weakens what it says for tops of which the article says nothing, so that one word with two
   * meanings ("pitcher") does not file it there. An article without topics changes nothing.
   */
  void addTo(TopicSums sums) {
    for (int topic : sums.spoken()) {
      double said = sums.of(topic);
      if (said > 0) {
        sums.set(topic, isAlien(topic) ? ALIEN * said : said + backing(topic));
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
      best = Math.max(best, confidence(at));
    }
    return best;
  }

  private double confidence(int topic) {
    double best = 0;
    for (int i = 0; i < topics.length; i++) {
      best = topics[i] == topic ? Math.max(best, confidences[i]) : best;
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

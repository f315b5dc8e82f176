package io.soundbite.topic;

import java.util.List;

/**
 * What examples taught, compiled for speed. Immutable.
 *
 * <p>The log-odds z of a topic become evidence of {@link #WEIGHT} · ln(1 + e<sup>z</sup>). The
 * logarithm is -ln of the probability that the text is <em>not</em> about the topic, so evidence
 * that is added up means that each source alone has its say (noisy-or; Pearl, Probabilistic
 * Reasoning in Intelligent Systems, 1988, section 4.3.2). Even odds weigh between a term that is
 * likely and one that is sure.
 */
final class Learned {

  private static final double WEIGHT = 3;

  /** Topics with lower log-odds have no evidence. */
  private static final double LEAST = -4;

  private final WeightedTerms terms = WeightedTerms.overlapping();
  private final List<LearnedTopic> learned;
  private final int[] topics;
  private final double[] biases;

  Learned(TopicNumbers numbers, List<LearnedTopic> learned) {
    this.learned = List.copyOf(learned);
    topics = new int[learned.size()];
    biases = new double[learned.size()];
    for (int i = 0; i < topics.length; i++) {
      LearnedTopic topic = learned.get(i);
      topics[i] = numbers.of(topic.code());
      biases[i] = topic.bias();
      int column = i;
      topic.weights().forEach((term, weight) -> terms.add(term, column, weight));
    }
    terms.complete();
  }

  List<LearnedTopic> topics() {
    return learned;
  }

  /** Tells the evidence of each topic, parted among the terms that speak for it. */
  void tell(String title, String body, Evidence.Listener listener) {
    if (topics.length == 0) {
      return;
    }
    var shares = new TermShares(terms.index(), title, body);
    double[] logOdds = biases.clone();
    double[] raised = new double[topics.length];
    shares.tell((term, share) -> add(term, share, logOdds, raised));
    double[] factors = new double[topics.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = logOdds[i] >= LEAST ? WEIGHT * Math.log1p(Math.exp(logOdds[i])) / raised[i] : 0;
    }
    shares.tell((term, share) -> say(term, share, factors, listener));
  }

  private void add(int term, double share, double[] logOdds, double[] raised) {
    int[] columns = terms.topicsOf(term);
    float[] weights = terms.weightsOf(term);
    for (int i = 0; i < columns.length; i++) {
      logOdds[columns[i]] += weights[i] * share;
      raised[columns[i]] += Math.max(0, weights[i] * share);
    }
  }

  private void say(int term, double share, double[] factors, Evidence.Listener listener) {
    int[] columns = terms.topicsOf(term);
    float[] weights = terms.weightsOf(term);
    for (int i = 0; i < columns.length; i++) {
      if (weights[i] > 0 && factors[columns[i]] > 0) {
        listener.say(
            terms.term(term), topics[columns[i]], weights[i] * share * factors[columns[i]]);
      }
    }
  }
}

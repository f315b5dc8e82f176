package io.soundbite.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** By what all topics are recognised, compiled for speed. Immutable. */
final class Rules {

  private final TopicNumbers topics;
  private final WeightedTerms terms;
  private final List<TopicQuery> queries;
  private final BitSet off;
  private final Learned learned;
  private final DeskWords deskWords;
  private final double[] weights;

  Rules(TopicNumbers topics, Collection<Rule> rules, Learned learned, DeskWords deskWords) {
    this.topics = topics;
    this.learned = learned;
    this.deskWords = deskWords;
    terms = WeightedTerms.longest();
    queries = new ArrayList<>();
    off = new BitSet();
    weights = new double[topics.count()];
    Arrays.fill(weights, Rule.USUAL_WEIGHT);
    rules.forEach(this::add);
    terms.complete();
  }

  private Rules(Rules other, DeskWords deskWords) {
    topics = other.topics;
    learned = other.learned;
    weights = other.weights;
    terms = other.terms;
    queries = other.queries;
    off = other.off;
    this.deskWords = deskWords;
  }

  /** These rules, without what common words say. */
  Rules alone() {
    return new Rules(this, DeskWords.NONE);
  }

  private void add(Rule rule) {
    int topic = topics.of(rule.code());
    rule.terms()
        .forEach(
            (term, strength) -> {
              if (topic < 0) {
                terms.add(term);
              } else {
                terms.add(term, topic, strength.weight());
              }
            });
    rule.conditions().forEach(condition -> queries.add(new TopicQuery(topic, condition)));
    if (rule.off()) {
      off.set(topic);
    }
    if (topic >= 0) {
      weights[topic] = rule.weight();
    }
  }

  TopicNumbers topics() {
    return topics;
  }

  WeightedTerms terms() {
    return terms;
  }

  List<TopicQuery> queries() {
    return queries;
  }

  Learned learned() {
    return learned;
  }

  DeskWords deskWords() {
    return deskWords;
  }

  /** What a topic counts beside others when it is decided what a text is about first. */
  double weight(int topic) {
    return weights[topic];
  }

  /** Whether a topic counts less than usual, as those do that act in the news; none at the top. */
  boolean isAgent(int topic) {
    return weights[topic] < Rule.USUAL_WEIGHT && topics.parent(topic) >= 0;
  }

  /** Whether no text is filed under the topic itself. */
  boolean isOff(int topic) {
    return off.get(topic);
  }
}

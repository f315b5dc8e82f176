package io.soundbite.topic;

import io.soundbite.text.Hidden;
import java.util.function.Consumer;

/**
 * What the terms of one text say for each topic: those of its rules, the queries that it matches,
 * and what was learned from examples, added up. Each term says its weight times its share, see
 * {@link Emphasis}.
 */
final class Evidence {

  /** Told what a term says for a topic. */
  interface Listener {
    void say(String term, int topic, double value);
  }

  private static final int LEAD_WORDS = 80;

  /** A body that says as much speaks of the topic: two hints, or one likely term. */
  private static final double TAKEN_UP = 1.0;

  /** What the title counts for a topic of which the body hardly speaks. */
  private static final double ASIDE = 0.3;

  /** What is left of a term at the opening of a title for a topic that acts in the news. */
  private static final double AGENT = 0.2;

  private final Rules rules;
  private final String title;
  private final String body;
  private final TermShares shares;

  private Evidence(Rules rules, String title, String body) {
    this.rules = rules;
    this.title = title;
    this.body = body;
    shares = new TermShares(rules.terms().index(), title, body);
  }

  /** The evidence of an article; the title may be empty. */
  static Evidence of(Rules rules, String title, String body) {
    return new Evidence(rules, Hidden.removed(title), Prose.of(Hidden.removed(body)));
  }

  /** What is said for each topic by its own terms; never below 0. */
  TopicSums sums() {
    return sums(this::tell);
  }

  /**
   * What the title says for each topic: the weights of its terms, less where the body hardly speaks
   * of the topic, and where a title opens with who acts: "Judge blocks birth control rules"; and
   * what it says to queries and to what was learned; never below 0.
   */
  TopicSums titleSums() {
    TopicSums body =
        sums(listener -> shares.tellOfBody((term, share) -> say(term, share, listener)));
    TopicSums sums =
        sums(
            listener -> {
              shares.tellOfTitle((term, share) -> say(term, share, listener));
              shares.tellOfOpening((term, share) -> say(term, share, lessOfAgents(listener)));
              tellQueries(title, "", listener);
              rules.learned().tell(title, "", listener);
            });
    for (int topic : sums.spoken()) {
      sums.set(topic, sums.of(topic) * (body.of(topic) >= TAKEN_UP ? 1 : ASIDE));
    }
    return sums;
  }

  private Listener lessOfAgents(Listener listener) {
    return (term, topic, value) ->
        listener.say(term, topic, rules.isAgent(topic) ? AGENT * value : value);
  }

  /** What the first {@link #LEAD_WORDS} words of the body say for each topic; never below 0. */
  TopicSums leadSums() {
    return new Evidence(rules, "", lead()).sums();
  }

  private String lead() {
    var words = new Words(body, hash -> {});
    int count = 0;
    while (count < LEAD_WORDS && words.next()) {
      count++;
    }
    return body.substring(0, words.end());
  }

  /** How likely each top is by the common words of the text, see {@link DeskWords#logShares}. */
  double[] logSharesOfDesks() {
    return rules.deskWords().logShares(title, body, rules::isOff, rules.topics().count());
  }

  /** Tells of each common word that speaks for a top what it says. */
  void tellDeskWords(int top, Listener listener) {
    rules.deskWords().tell(title, body, top, listener);
  }

  private TopicSums sums(Consumer<Listener> teller) {
    TopicSums sums = new TopicSums(rules.topics());
    teller.accept((term, topic, value) -> sums.add(topic, value));
    sums.complete();
    return sums;
  }

  /** Tells of each term found what it says for each of its topics. */
  void tell(Listener listener) {
    shares.tell((term, share) -> say(term, share, listener));
    tellQueries(title, body, listener);
    rules.learned().tell(title, body, listener);
  }

  private void tellQueries(String title, String body, Listener listener) {
    if (!rules.queries().isEmpty()) {
      var words = new TextWords(title, body);
      rules.queries().forEach(query -> query.tell(words, listener));
    }
  }

  private void say(int term, double share, Listener listener) {
    WeightedTerms terms = rules.terms();
    int[] topics = terms.topicsOf(term);
    float[] weights = terms.weightsOf(term);
    for (int i = 0; i < topics.length; i++) {
      listener.say(terms.term(term), topics[i], weights[i] * share);
    }
  }
}

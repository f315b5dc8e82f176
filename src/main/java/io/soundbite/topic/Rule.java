package io.soundbite.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what a topic is recognised.
 *
 * @param code the topic; {@link #NO_TOPIC} for phrases that say nothing of any topic
 * @param terms as their file writes them, with what each says, in the order of the file
 * @param conditions queries, each of which speaks for the topic where a text matches it
 * @param off whether no text is ever filed under the topic itself
 * @param weight what the topic counts beside others when it is decided what a text is about first:
 *     a topic at the top of the tree with all below it, see {@link Desks}; any other by itself, see
 *     {@link FirstTopic}
 */
record Rule(
    String code,
    Map<String, Strength> terms,
    List<Condition> conditions,
    boolean off,
    double weight) {

  /** Heads the phrases that keep their words from speaking for a topic: "star wars". */
  static final String NO_TOPIC = "none";

  static final double USUAL_WEIGHT = 1;

  Rule {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    conditions = List.copyOf(conditions);
  }

  /** A rule that knows nothing yet. */
  static Rule of(String code) {
    return new Rule(code, Map.of(), List.of(), false, USUAL_WEIGHT);
  }

  /** This rule with another weight. */
  Rule weighing(double other) {
    return new Rule(code, terms, conditions, off, other);
  }

  /** This rule with the queries of another one, too. */
  Rule plus(List<Condition> more) {
    var all = new ArrayList<>(conditions);
    all.addAll(more);
    return new Rule(code, terms, all, off, weight);
  }

  /**
   * This rule with more terms; one that it has, however it is spelled, says what is told last.
   *
   * @param spellings the {@link TermForms#spelling} of each of the terms told
   */
  Rule with(Map<String, Strength> more, Set<List<Long>> spellings) {
    var all = new LinkedHashMap<>(terms);
    all.keySet().removeIf(term -> spellings.contains(TermForms.spelling(term)));
    all.putAll(more);
    return new Rule(code, all, conditions, off, weight);
  }
}

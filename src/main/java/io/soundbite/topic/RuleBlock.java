package io.soundbite.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What a file of rules says of one topic: a rule of its own, an addition, or that it is off. */
final class RuleBlock {

  private final String code;
  private final Map<String, Strength> terms = new LinkedHashMap<>();
  private final Set<List<Long>> spellings = new HashSet<>();
  private final List<Condition> replacing = new ArrayList<>();
  private final List<Condition> added = new ArrayList<>();
  private boolean off;
  private OptionalDouble weight = OptionalDouble.empty();

  RuleBlock(String code) {
    this.code = code;
  }

  /** False where the term stands there already, be it with a hyphen for a space. */
  boolean add(String term, Strength strength) {
    boolean added = spellings.add(TermForms.spelling(term));
    if (added) {
      terms.put(term, strength);
    }
    return added;
  }

  void replace(Condition condition) {
    replacing.add(condition);
  }

  void add(Condition condition) {
    added.add(condition);
  }

  void switchOff() {
    off = true;
  }

  void weigh(double other) {
    weight = OptionalDouble.of(other);
  }

  String code() {
    return code;
  }

  /** Whether the topic is switched off, and at the same time told how to be recognised. */
  boolean contradictsItself() {
    return off && !(terms.isEmpty() && replacing.isEmpty() && added.isEmpty());
  }

  boolean isOfNoTopic() {
    return code.equals(Rule.NO_TOPIC);
  }

  /** Puts the rule of this block among the rules that hold so far. */
  void applyTo(Map<String, Rule> rules) {
    Rule before = rules.getOrDefault(code, Rule.of(code));
    boolean keeps = !off && replacing.isEmpty();
    Rule base =
        keeps
            ? before.with(terms, spellings)
            : new Rule(code, terms, replacing, off, before.weight());
    rules.put(code, base.plus(added).weighing(weight.orElse(before.weight())));
  }
}

package io.soundbite.topic;

import io.soundbite.model.Topic;
import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds topics by everyday words: first the one that bears the name, then those whose labels hold
 * the words, then those with another name that does, and at last those whose rules have the words
 * for a term that says much, the surest first. Each topic once.
 */
final class TopicFinder {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Taxonomy taxonomy;
  private final Collection<Rule> rules;
  private final Map<Topic, FoundTopic> found = new LinkedHashMap<>();

  TopicFinder(Taxonomy taxonomy, Collection<Rule> rules) {
    this.taxonomy = taxonomy;
    this.rules = rules;
  }

  List<FoundTopic> find(String typed) {
    String words = BLANKS.matcher(typed.strip()).replaceAll(" ");
    List<FoundTopic> named = taxonomy.called(words);
    meant(words).ifPresent(topic -> add(first(topic, words, named)));
    for (Topic topic : taxonomy.containing(words)) {
      add(new FoundTopic(topic, FoundTopic.By.LABEL, topic.label()));
    }
    named.forEach(this::add);
    String term = Singular.of(Folding.fold(words));
    byTerm(term, Strength.SURE);
    byTerm(term, Strength.LIKELY);
    return new ArrayList<>(found.values());
  }

  private void add(FoundTopic one) {
    found.putIfAbsent(one.topic(), one);
  }

  /** The one that bears this name; empty where several do. */
  private Optional<Topic> meant(String name) {
    try {
      return taxonomy.find(name);
    } catch (IllegalArgumentException ambiguous) {
      return Optional.empty();
    }
  }

  /** That it is found by another name, where its label does not say it. */
  private FoundTopic first(Topic topic, String words, List<FoundTopic> named) {
    FoundTopic label = new FoundTopic(topic, FoundTopic.By.LABEL, topic.label());
    return Taxonomy.isSameWord(topic.label(), words)
        ? label
        : named.stream()
            .filter(one -> one.topic().equals(topic))
            .filter(one -> Taxonomy.isSameWord(one.text(), words))
            .findFirst()
            .orElse(label);
  }

  private void byTerm(String wanted, Strength strength) {
    for (Rule rule : rules) {
      Optional<Topic> topic = taxonomy.byCode(rule.code());
      rule.terms().entrySet().stream()
          .filter(term -> topic.isPresent() && term.getValue() == strength)
          .filter(term -> isOf(term.getKey(), wanted))
          .findFirst()
          .ifPresent(term -> add(new FoundTopic(topic.get(), FoundTopic.By.RULE, term.getKey())));
    }
  }

  /** Whether a term, which may begin a word alone and end with a star, stands for the words. */
  private static boolean isOf(String term, String wanted) {
    String folded = Folding.fold(term);
    return folded.endsWith("*")
        ? wanted.indexOf(' ') < 0 && wanted.startsWith(folded.substring(0, folded.length() - 1))
        : Singular.of(folded).equals(wanted);
  }
}

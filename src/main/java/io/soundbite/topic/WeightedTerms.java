package io.soundbite.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms with the topics for which they speak and what they say for each, compiled for speed. Filled
 * once, then safe for use by any number of threads.
 */
final class WeightedTerms {

  private final TermIndex index;
  private final Map<List<Long>, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>(List.of(""));
  private final List<int[]> topicsOfTerm = new ArrayList<>(List.of(new int[0]));
  private final List<float[]> weightsOfTerm = new ArrayList<>(List.of(new float[0]));

  private WeightedTerms(TermIndex index) {
    this.index = index;
  }

  /** Of terms at the same word the longest is found. */
  static WeightedTerms longest() {
    return new WeightedTerms(new TermIndex(false));
  }

  /** Terms are found within longer ones, too. */
  static WeightedTerms overlapping() {
    return new WeightedTerms(new TermIndex(true));
  }

  /** Adds a term that speaks for no topic by itself: it only takes its words from shorter ones. */
  void add(String term) {
    number(term);
  }

  void add(String term, int topic, double weight) {
    int number = number(term);
    int[] topics = topicsOfTerm.get(number);
    float[] weights = weightsOfTerm.get(number);
    topics = Arrays.copyOf(topics, topics.length + 1);
    weights = Arrays.copyOf(weights, weights.length + 1);
    topics[topics.length - 1] = topic;
    weights[weights.length - 1] = (float) weight;
    topicsOfTerm.set(number, topics);
    weightsOfTerm.set(number, weights);
  }

  /** Terms that are found at the same words are one, however their files write them. */
  private int number(String term) {
    return numbers.computeIfAbsent(TermForms.spelling(term), spelling -> newTerm(term));
  }

  private int newTerm(String term) {
    terms.add(term);
    topicsOfTerm.add(new int[0]);
    weightsOfTerm.add(new float[0]);
    index.add(term, terms.size() - 1);
    return terms.size() - 1;
  }

  /** To be called once, after all terms: what is found as the plural of a term is known then. */
  void complete() {
    for (int number = 1; number < terms.size(); number++) {
      index.addPlurals(terms.get(number), number);
    }
  }

  TermIndex index() {
    return index;
  }

  /** A number above those of all terms. */
  int end() {
    return terms.size();
  }

  /** A term as the first file that has it writes it. */
  String term(int number) {
    return terms.get(number);
  }

  /** The topics for which a term speaks. Not to be changed. */
  int[] topicsOf(int term) {
    return topicsOfTerm.get(term);
  }

  /** What a term says for each of its topics. Not to be changed. */
  float[] weightsOf(int term) {
    return weightsOfTerm.get(term);
  }
}

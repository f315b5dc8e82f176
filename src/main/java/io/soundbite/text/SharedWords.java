package io.soundbite.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Finds, among things with names, those that share words with what was typed. A word counts the
 * more, the fewer have it; those that many have say nothing, and neither do the small words that
 * Lucene's analysis of English leaves out: "the", "of".
 */
public final class SharedWords<T> {

  private static final int MANY = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Set<T>> byWord = new HashMap<>();

  /** Adds a thing of this name, folded. */
  public void add(T thing, String name) {
    for (String word : words(name)) {
      byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(thing);
    }
  }

  /**
   * Those that share most with a folded name, in the order in which they were added; often none.
   */
  public List<T> with(String name) {
    Map<T, Double> weights = new LinkedHashMap<>();
    for (String word : words(name)) {
      Collection<T> having = byWord.getOrDefault(word, Set.of());
      if (having.size() < MANY) {
        having.forEach(thing -> weights.merge(thing, 1.0 / having.size(), Double::sum));
      }
    }
    double most = weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> words(String name) {
    return WORD.matcher(name)
        .results()
        .map(MatchResult::group)
        .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
        .collect(Collectors.toSet());
  }
}

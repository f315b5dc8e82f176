package io.soundbite.topic;

import io.soundbite.text.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and pairs of neighbouring words of examples, and which of them set the examples of a
 * topic apart from the rest.
 */
final class Vocabulary {

  /** What is no term by itself, and no pair of terms together: "the", "at the". */
  private static final Set<String> SMALL_WORDS =
      Section.read(Vocabulary.class, "small-words.txt").stream()
          .flatMap(section -> section.words().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int FEWEST_EXAMPLES = 2;
  private static final int SHORTEST = 2;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final List<int[]> termsOfExample = new ArrayList<>();
  private final int[] anywhere;

  /** Reads the texts of the examples. */
  Vocabulary(List<Example> examples) {
    examples.forEach(example -> termsOfExample.add(terms(example)));
    anywhere = new int[terms.size()];
    termsOfExample.forEach(found -> count(found, anywhere));
  }

  /** Whether a word, folded, is no term by itself. */
  static boolean isSmall(String word) {
    return SMALL_WORDS.contains(word);
  }

  private static void count(int[] found, int[] counts) {
    for (int term : found) {
      counts[term]++;
    }
  }

  private int[] terms(Example example) {
    Set<String> found = new HashSet<>();
    addTerms(example.title(), found);
    addTerms(example.body(), found);
    return found.stream().sorted().mapToInt(this::number).toArray();
  }

  private int number(String term) {
    return numbers.computeIfAbsent(
        term,
        added -> {
          terms.add(added);
          return terms.size() - 1;
        });
  }

  private static void addTerms(String text, Set<String> found) {
    var words = new Words(text, hash -> {});
    String before = "";
    while (words.next()) {
      String word = words.folded();
      boolean small = SMALL_WORDS.contains(before) && SMALL_WORDS.contains(word);
      if (!before.isEmpty() && words.joined() && !small) {
        found.add(before + " " + word);
      }
      boolean says = word.length() >= SHORTEST && !word.chars().allMatch(Character::isDigit);
      if (says && !SMALL_WORDS.contains(word)) {
        found.add(word);
      }
      before = says ? word : "";
    }
  }

  /**
   * The terms that set some examples apart by their {@link Significance#LOG_LIKELIHOOD}, the most
   * significant first.
   *
   * @param examples the numbers of those examples
   */
  List<String> significant(List<Integer> examples, int most) {
    record Scored(String term, double score) {}
    int[] within = new int[terms.size()];
    examples.forEach(example -> count(termsOfExample.get(example), within));
    var scored = new ArrayList<Scored>();
    for (int term = 0; term < within.length; term++) {
      if (within[term] >= Math.min(FEWEST_EXAMPLES, examples.size())) {
        double score =
            Significance.LOG_LIKELIHOOD.of(
                within[term], examples.size(), anywhere[term], termsOfExample.size());
        scored.add(new Scored(terms.get(term), score));
      }
    }
    return scored.stream()
        .filter(candidate -> candidate.score() > 0)
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::term))
        .limit(most)
        .map(Scored::term)
        .toList();
  }
}

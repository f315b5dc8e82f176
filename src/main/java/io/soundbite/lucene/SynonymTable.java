package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.search.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Synonyms by the stems of their words. Immutable. */
final class SynonymTable {

  private final Map<List<String>, Set<List<String>>> meanings = new HashMap<>();
  private final int longest;

  SynonymTable(Synonyms synonyms, FieldAnalyzer analyzer) {
    synonyms
        .meanings()
        .forEach(
            (from, to) -> {
              Set<List<String>> meant =
                  meanings.computeIfAbsent(
                      analyzer.terms(Field.Matching.WORDS, from), none -> new LinkedHashSet<>());
              to.forEach(one -> meant.add(analyzer.terms(Field.Matching.WORDS, one)));
              meant.remove(List.<String>of());
            });
    meanings.remove(List.<String>of());
    longest = meanings.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** How many of the words from a place on have a meaning together, the most there are; or 0. */
  int known(List<String> stems, int from) {
    for (int size = Math.min(longest, stems.size() - from); size > 0; size--) {
      if (meanings.containsKey(stems.subList(from, from + size))) {
        return size;
      }
    }
    return 0;
  }

  /** What is looked for in the place of these words, each a word or a phrase. */
  List<List<String>> meant(List<String> stems) {
    return new ArrayList<>(meanings.getOrDefault(stems, Set.of()));
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.search.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Synonyms by the stems of their words, and other spellings of a word, as the resource {@code
 * spellings.txt} has them. Immutable.
 */
final class SynonymTable {

  private final Map<List<String>, Set<List<String>>> meanings = new HashMap<>();
  private final int longest;

  SynonymTable(Synonyms synonyms, FieldAnalyzer analyzer) {
    synonyms
        .meanings()
        .forEach(
            (from, to) -> {
              List<String> typed = analyzer.terms(Field.Matching.WORDS, from);
              Set<List<String>> meant = new LinkedHashSet<>();
              to.forEach(one -> meant.add(acronyms(analyzer.terms(Field.Matching.WORDS, one))));
              if (to.contains(from)) {
                meant.add(typed);
              }
              meant.remove(List.<String>of());
              for (List<String> key : Set.copyOf(List.of(typed, acronyms(typed)))) {
                meanings.computeIfAbsent(key, none -> new LinkedHashSet<>()).addAll(meant);
              }
            });
    meanings.remove(List.<String>of());
    Resource.lines("spellings.txt").forEach(spellings -> addSpellings(spellings, analyzer));
    longest = meanings.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** A word in its other spellings, but where the user said what is looked for in its place. */
  private void addSpellings(List<String> spellings, FieldAnalyzer analyzer) {
    Set<List<String>> all = new LinkedHashSet<>();
    spellings.forEach(one -> all.add(analyzer.terms(Field.Matching.WORDS, one)));
    for (List<String> one : all) {
      Set<List<String>> meant = meanings.computeIfAbsent(one, none -> new LinkedHashSet<>(all));
      if (meant.contains(one)) {
        meant.addAll(all);
      }
    }
  }

  /** "us" in a list of synonyms is the country, however it is written. */
  private static List<String> acronyms(List<String> stems) {
    return stems.stream().map(stem -> Acronyms.meant(stem).orElse(stem)).toList();
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

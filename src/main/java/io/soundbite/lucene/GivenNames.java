package io.soundbite.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which given names may be one person's, as the resource {@code given-name-variants.txt} has it.
 */
final class GivenNames {

  /** By a name, the formal names that it may stand for, itself included. */
  private static final Map<String, Set<String>> FORMAL = read();

  private GivenNames() {}

  /** What a folded name may be short for: "ted" for itself, "edward" and "theodore". */
  static Set<String> formal(String name) {
    return FORMAL.getOrDefault(name, Set.of(name));
  }

  /** Whether two folded names may be one person's: "chuck" and "charles". */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> formal = formal(other);
    return formal(one).stream().anyMatch(formal::contains);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> formal = new HashMap<>();
    for (List<String> line : Resource.lines("given-name-variants.txt")) {
      for (String name : line) {
        formal.computeIfAbsent(name, key -> new TreeSet<>(Set.of(key))).add(line.getFirst());
      }
    }
    return Map.copyOf(formal);
  }
}

package io.soundbite.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What people judged: for each query, the documents looked at, each with its grade: 0 or less where
 * it is not relevant, the more the better. Immutable.
 */
public final class Qrels {

  private final Map<String, Map<String, Integer>> grades;

  private Qrels(Map<String, Map<String, Integer>> grades) {
    this.grades = grades;
  }

  /** Those of a map from query to document to grade; queries and documents keep its order. */
  public static Qrels of(Map<String, Map<String, Integer>> grades) {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach(
        (query, documents) ->
            copy.put(query, Collections.unmodifiableMap(new LinkedHashMap<>(documents))));
    return new Qrels(Collections.unmodifiableMap(copy));
  }

  /** The queries, in their order. */
  public Set<String> queries() {
    return grades.keySet();
  }

  /** The documents judged for a query with their grades, in their order; none of one not judged. */
  public Map<String, Integer> judged(String query) {
    return Objects.requireNonNullElse(grades.get(query), Map.of());
  }

  /** How many pairs were judged. */
  public int size() {
    return grades.values().stream().mapToInt(Map::size).sum();
  }
}

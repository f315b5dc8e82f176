package io.soundbite.eval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a system answered: for each query, documents in the order of their scores, the highest
 * first; of equal scores the last id first, in the order of the bytes of UTF-8. Immutable.
 */
public final class Run {

  private static final Comparator<Scored> ORDER =
      Comparator.<Scored>comparingDouble(one -> one.score())
          .thenComparing(Scored::document, Run::compareBytes)
          .reversed();

  private final String name;
  private final Map<String, List<Scored>> ranked;

  private Run(String name, Map<String, List<Scored>> ranked) {
    this.name = name;
    this.ranked = ranked;
  }

  /**
   * A document with its score.
   *
   * @param score not NaN
   */
  public record Scored(String document, float score) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException where the score is not a number
     */
    public Scored {
      Objects.requireNonNull(document, "document");
      if (Float.isNaN(score)) {
        throw new IllegalArgumentException("The score of '" + document + "' is not a number");
      }
      score += 0f; // -0 becomes 0
    }
  }

  /**
   * A run by its name, and from query to documents in any order.
   *
   * @throws IllegalArgumentException where a document is there twice for a query
   */
  public static Run of(String name, Map<String, List<Scored>> answers) {
    Map<String, List<Scored>> ranked = new LinkedHashMap<>();
    answers.forEach((query, documents) -> ranked.put(query, ranked(query, documents)));
    return new Run(name, Collections.unmodifiableMap(ranked));
  }

  private static List<Scored> ranked(String query, List<Scored> documents) {
    if (documents.stream().map(Scored::document).distinct().count() < documents.size()) {
      throw new IllegalArgumentException(
          "A document is there twice among those of query '" + query + "'");
    }
    List<Scored> ranked = new ArrayList<>(documents);
    ranked.sort(ORDER);
    return List.copyOf(ranked);
  }

  private static int compareBytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** What the system is called. */
  public String name() {
    return name;
  }

  /** The queries that were answered, in their order. */
  public Set<String> queries() {
    return ranked.keySet();
  }

  /** The documents of a query, the best first; none where it was not answered. */
  public List<Scored> documents(String query) {
    return Objects.requireNonNullElse(ranked.get(query), List.of());
  }
}

package io.soundbite;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts, by name, the fields of records that were not read. For one thread. */
final class UnreadFields {

  private final Map<String, Long> counts = new HashMap<>();

  /** Those of one more record. */
  void add(List<String> fields) {
    for (String field : fields) {
      if (counts.size() < LoadReport.MAX_UNREAD || counts.containsKey(field)) {
        counts.merge(field, 1L, Long::sum);
      }
    }
  }

  /** How many records have each, the most frequent first, then by name. */
  Map<String, Long> counts() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}

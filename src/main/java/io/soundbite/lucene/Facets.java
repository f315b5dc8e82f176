package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.LongHeap;

/** Makes of the counts of a dimension what was asked to be shown of them. */
final class Facets {

  private final Topics topics;

  Facets(Topics topics) {
    this.topics = topics;
  }

  /**
   * @param counts by the number of the value in the vocabulary
   */
  Facet facet(FacetRequest request, Vocabulary vocabulary, int[] counts) throws IOException {
    if (request.dimension() == Dimension.TOPIC) {
      return topics(request, vocabulary, counts);
    }
    return request.dimension().isTime()
        ? times(request, vocabulary, counts)
        : names(request, vocabulary, counts);
  }

  private static Facet names(FacetRequest request, Vocabulary vocabulary, int[] counts)
      throws IOException {
    long distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    int size = (int) Math.min(request.limit(), distinct);
    int[] best =
        request.order() == FacetRequest.Order.COUNT ? largest(counts, size) : first(counts, size);
    List<FacetValue> values = new ArrayList<>(size);
    for (int number : best) {
      values.add(new FacetValue(vocabulary.shown(number), "", counts[number], List.of()));
    }
    return new Facet(request.dimension(), values, distinct);
  }

  private static int[] first(int[] counts, int size) {
    int[] first = new int[size];
    for (int number = 0, found = 0; found < size; number++) {
      if (counts[number] > 0) {
        first[found++] = number;
      }
    }
    return first;
  }

  /** The numbers with the largest counts, the largest first, ties in the order of numbers. */
  private static int[] largest(int[] counts, int size) {
    int[] largest = new int[size];
    if (size == 0) {
      return largest;
    }
    LongHeap heap = new LongHeap(size, Long.MIN_VALUE);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        long key = ((long) counts[number] << Integer.SIZE) | (Integer.MAX_VALUE - number);
        if (key > heap.top()) {
          heap.updateTop(key);
        }
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      largest[i] = Integer.MAX_VALUE - (int) heap.pop();
    }
    return largest;
  }

  /** Days come in their order; months and years gather them. */
  private static Facet times(FacetRequest request, Vocabulary vocabulary, int[] counts)
      throws IOException {
    Map<String, Long> periods = new LinkedHashMap<>();
    for (int day = 0; day < counts.length; day++) {
      if (counts[day] > 0) {
        periods.merge(
            period(request.dimension(), vocabulary.shown(day)), (long) counts[day], Long::sum);
      }
    }
    List<FacetValue> values = new ArrayList<>(periods.size());
    periods.forEach((period, count) -> values.add(new FacetValue(period, "", count, List.of())));
    return new Facet(request.dimension(), select(request, values), values.size());
  }

  private static String period(Dimension dimension, String day) {
    return switch (dimension) {
      case YEAR -> day.substring(0, day.length() - "-03-20".length());
      case MONTH -> day.substring(0, day.length() - "-20".length());
      default -> day;
    };
  }

  private Facet topics(FacetRequest request, Vocabulary vocabulary, int[] counts)
      throws IOException {
    Map<String, Long> byCode = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        byCode.put(vocabulary.shown(number), (long) counts[number]);
      }
    }
    Optional<Topic> above =
        request.below().isEmpty() ? Optional.empty() : Optional.of(topics.named(request.below()));
    List<FacetValue> all = level(request, byCode, above, request.levels());
    return new Facet(Dimension.TOPIC, select(request, all), all.size());
  }

  private List<FacetValue> level(
      FacetRequest request, Map<String, Long> byCode, Optional<Topic> above, int levels) {
    List<FacetValue> values = new ArrayList<>();
    for (Topic topic : topics.below(above)) {
      Long count = byCode.get(topic.code());
      if (count != null) {
        List<FacetValue> below =
            levels == 1
                ? List.of()
                : select(request, level(request, byCode, Optional.of(topic), levels - 1));
        values.add(new FacetValue(topics.shown(topic), topic.code(), count, below));
      }
    }
    return values;
  }

  private static List<FacetValue> select(FacetRequest request, List<FacetValue> values) {
    Comparator<FacetValue> order = Comparator.comparing(FacetValue::value);
    if (request.order() == FacetRequest.Order.COUNT) {
      order = Comparator.comparingLong(FacetValue::count).reversed().thenComparing(order);
    }
    return values.stream().sorted(order).limit(request.limit()).toList();
  }
}

package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.text.Folding;
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
   * @param dates within which all that was counted was published
   */
  Facet facet(FacetRequest request, Vocabulary vocabulary, int[] counts, DateRange dates)
      throws IOException {
    if (request.dimension().isTree()) {
      return topics(request, vocabulary, counts);
    }
    return request.dimension().isTime()
        ? times(request, vocabulary, counts, dates)
        : names(request, vocabulary, counts);
  }

  private static Facet names(FacetRequest request, Vocabulary vocabulary, int[] counts)
      throws IOException {
    int[] wanted = wanted(request, vocabulary, counts);
    long distinct = 0;
    for (int count : wanted) {
      distinct += count > 0 ? 1 : 0;
    }
    int size = (int) Math.min(request.limit(), distinct);
    int[] best =
        request.order() == FacetRequest.Order.COUNT ? largest(wanted, size) : first(wanted, size);
    List<FacetValue> values = new ArrayList<>(size);
    for (int number : best) {
      values.add(new FacetValue(vocabulary.shown(number), "", counts[number], List.of()));
    }
    return new Facet(request.dimension(), values, distinct);
  }

  /** Whether no prefix, and no topic above, leaves values out. */
  static boolean isOfAllValues(FacetRequest request) {
    return request.prefix().isEmpty() && request.below().isEmpty();
  }

  /** The counts of the values that have the prefix and the least count; 0 for all others. */
  private static int[] wanted(FacetRequest request, Vocabulary vocabulary, int[] counts)
      throws IOException {
    if (request.minCount() == 1 && request.prefix().isEmpty()) {
      return counts;
    }
    WordPrefix prefix = new WordPrefix(request.prefix());
    int[] wanted = new int[counts.length];
    for (int number = 0; number < counts.length; number++) {
      boolean many = counts[number] > 0 && counts[number] >= request.minCount();
      if (many && prefix.fits(vocabulary.shown(number))) {
        wanted[number] = counts[number];
      }
    }
    return wanted;
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

  /** Days come in their order; weeks, months and years gather them. */
  private static Facet times(
      FacetRequest request, Vocabulary vocabulary, int[] counts, DateRange dates)
      throws IOException {
    LinkedHashMap<String, Long> periods = new LinkedHashMap<>();
    String prefix = Folding.fold(request.prefix().strip());
    for (int day = 0; day < counts.length; day++) {
      if (counts[day] > 0) {
        String period = Periods.of(request.dimension(), vocabulary.shown(day));
        if (Folding.fold(period).startsWith(prefix)) {
          periods.merge(period, (long) counts[day], Long::sum);
        }
      }
    }
    return facet(
        request,
        request.minCount() == 0
            ? Periods.values(request.dimension(), periods, dates, prefix)
            : Periods.values(periods));
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
    if (request.levels() == 1 && !request.prefix().isBlank()) {
      List<FacetValue> all = new ArrayList<>();
      addBelow(above, byCode, all);
      return facet(request, all);
    }
    return facet(request, level(request, byCode, above, request.levels()));
  }

  /** Adds all topics below one, whatever their depth, side by side. */
  private void addBelow(Optional<Topic> above, Map<String, Long> byCode, List<FacetValue> values) {
    for (Topic topic : topics.below(above)) {
      Long count = byCode.get(topic.code());
      if (count != null) {
        values.add(new FacetValue(topics.shown(topic), topic.code(), count, List.of()));
        addBelow(Optional.of(topic), byCode, values);
      }
    }
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
                : facet(request, level(request, byCode, Optional.of(topic), levels - 1)).values();
        values.add(new FacetValue(topics.shown(topic), topic.code(), count, below));
      }
    }
    return values;
  }

  /** The values that are wanted, in the order asked for, and how many of them there are. */
  private static Facet facet(FacetRequest request, List<FacetValue> values) {
    WordPrefix prefix = new WordPrefix(request.prefix());
    Comparator<FacetValue> order = Comparator.comparing(FacetValue::value);
    if (request.order() == FacetRequest.Order.COUNT) {
      order = Comparator.comparingLong(FacetValue::count).reversed().thenComparing(order);
    }
    List<FacetValue> wanted =
        values.stream()
            .filter(value -> value.count() >= request.minCount())
            .filter(value -> !value.below().isEmpty() || prefix.fits(value.value()))
            .sorted(order)
            .toList();
    List<FacetValue> shown = wanted.stream().limit(request.limit()).toList();
    return new Facet(request.dimension(), shown, wanted.size());
  }
}

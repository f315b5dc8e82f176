package io.soundbite.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The words of an article with their places, to ask queries of. Places are counted as {@link
 * TermScan} counts them. For one thread.
 */
final class TextWords {

  private static final int[] NOWHERE = {};

  private final Map<Long, int[]> placesByKey = new HashMap<>();
  private final Map<Long, Integer> counts = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] places = new int[512];
  private final int bodyFrom;
  private final Emphasis emphasis;

  /** Reads an article; the title may be empty. */
  TextWords(String title, String body) {
    bodyFrom = title.isBlank() ? 0 : read(title, 0);
    emphasis = new Emphasis(bodyFrom, read(body, bodyFrom));
    placesByKey.replaceAll((key, found) -> Arrays.copyOf(found, counts.getOrDefault(key, 0)));
  }

  private int read(String text, int firstPlace) {
    var scanner = new Words(text, hash -> {});
    int place = firstPlace;
    while (scanner.next()) {
      place += scanner.joined() ? 1 : 2;
      addKeys(scanner.hash(), scanner.casing(), place);
      if (words.size() == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[words.size()] = place;
      words.add(scanner.folded());
    }
    return place + 2;
  }

  private void addKeys(long hash, Words.Casing casing, int place) {
    addKey(hash, place);
    if (casing != Words.Casing.LOWER) {
      addKey(TermForms.key(hash, Words.Casing.TITLE), place);
    }
    if (casing == Words.Casing.UPPER) {
      addKey(TermForms.key(hash, Words.Casing.UPPER), place);
    }
  }

  private void addKey(long key, int place) {
    int count = counts.merge(key, 1, Integer::sum) - 1;
    int[] found = placesByKey.getOrDefault(key, NOWHERE);
    if (count == found.length) {
      found = Arrays.copyOf(found, Math.max(2, 2 * count));
      placesByKey.put(key, found);
    }
    found[count] = place;
  }

  Emphasis emphasis() {
    return emphasis;
  }

  boolean isIn(int place, Condition.Part part) {
    return switch (part) {
      case BOTH -> true;
      case TITLE -> place < bodyFrom;
      case BODY -> place >= bodyFrom;
    };
  }

  /** The places of the words with one of these keys, in ascending order. */
  int[] places(List<Long> keys) {
    if (keys.size() == 1) {
      return placesByKey.getOrDefault(keys.getFirst(), NOWHERE);
    }
    return keys.stream()
        .flatMapToInt(key -> IntStream.of(placesByKey.getOrDefault(key, NOWHERE)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The places of the words that meet a test, folded, in ascending order. */
  int[] places(Predicate<String> test) {
    return IntStream.range(0, words.size())
        .filter(i -> test.test(words.get(i)))
        .map(i -> places[i])
        .toArray();
  }
}

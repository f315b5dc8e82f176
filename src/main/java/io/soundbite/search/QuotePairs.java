package io.soundbite.search;

import io.soundbite.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which quotes of two versions of an article belong together. */
final class QuotePairs {

  /** So many quotes without an equal are compared with each other. */
  private static final int MOST_COMPARED = 100;

  private final List<Quote> earlier;
  private final List<Quote> later;

  /** By place in the later version, that in the earlier, and the other way round. */
  private final Map<Integer, Integer> before = new HashMap<>();

  private final Map<Integer, Integer> after = new HashMap<>();

  QuotePairs(List<Quote> earlier, List<Quote> later) {
    this.earlier = earlier;
    this.later = later;
    pairEqual();
    pairAlike();
  }

  List<QuoteChange> changes() {
    List<QuoteChange> changes = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      Optional<Quote> was = Optional.ofNullable(before.get(i)).map(earlier::get);
      add(changes, new QuoteChange(was, Optional.of(later.get(i))));
    }
    for (int i = 0; i < earlier.size(); i++) {
      if (!after.containsKey(i)) {
        changes.add(new QuoteChange(Optional.of(earlier.get(i)), Optional.empty()));
      }
    }
    return changes;
  }

  private static void add(List<QuoteChange> changes, QuoteChange change) {
    if (!change.kinds().isEmpty()) {
      changes.add(change);
    }
  }

  private void pair(int was, int is) {
    before.put(is, was);
    after.put(was, is);
  }

  private void pairEqual() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      places.computeIfAbsent(earlier.get(i).text(), text -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < later.size(); i++) {
      List<Integer> equal = places.getOrDefault(later.get(i).text(), List.of());
      if (!equal.isEmpty()) {
        pair(equal.removeFirst(), i);
      }
    }
  }

  /** How alike two quotes are, from 0 to 1. */
  private record Alike(int was, int is, double share) {}

  private void pairAlike() {
    List<Integer> olds = without(earlier.size(), after);
    List<Integer> news = without(later.size(), before);
    if (olds.size() > MOST_COMPARED || news.size() > MOST_COMPARED) {
      return;
    }
    List<Alike> pairs = new ArrayList<>();
    for (int was : olds) {
      for (int is : news) {
        double share = share(earlier.get(was).text(), later.get(is).text());
        if (share >= 0.5) {
          pairs.add(new Alike(was, is, share));
        }
      }
    }
    pairs.sort((one, other) -> Double.compare(other.share, one.share));
    for (Alike pair : pairs) {
      if (!after.containsKey(pair.was) && !before.containsKey(pair.is)) {
        pair(pair.was, pair.is);
      }
    }
  }

  private static List<Integer> without(int size, Map<Integer, Integer> paired) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!paired.containsKey(i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Of the words of the longer, how many both have. */
  private static double share(String one, String other) {
    double kept = 0;
    double left = 0;
    double put = 0;
    for (WordChange change : WordChange.between(one, other)) {
      int words = change.words().split(" ").length;
      switch (change.kind()) {
        case KEPT -> kept += words;
        case LEFT_OUT -> left += words;
        case PUT_IN -> put += words;
      }
    }
    return kept / Math.max(1, kept + Math.max(left, put));
  }
}

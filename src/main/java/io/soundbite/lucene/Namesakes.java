package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names of speakers are filed under which others, over all articles of a view: where an
 * article says no more than "Trump", or "Donald J. Trump", its quotes count under "Donald Trump".
 * Names are folded. Immutable.
 */
final class Namesakes {

  /** The names under which others are filed; no value is a key. */
  private final Map<String, String> filed = new HashMap<>();

  /** How names are written that need not stand in any article. */
  private final Map<String, String> written;

  /** All names filed under one, itself last, with the words of each. */
  private final Map<String, List<Words>> sharing = new HashMap<>();

  /** By word, the names filed as one of which any has it. */
  private final Map<String, Set<List<Words>>> byWord = new HashMap<>();

  private final LiveTerms terms;
  private final Bodies bodies;

  /** A name and its words. */
  private record Words(String name, Set<String> words) {
    static Words of(String name) {
      return new Words(name, parts(List.of(name)));
    }

    /** The words without points and hyphens: "h.r." is two, and "hr" besides. */
    static Set<String> parts(Collection<String> words) {
      return words.stream()
          .flatMap(word -> Arrays.stream(word.split("[ ,-]+", -1)))
          .flatMap(word -> Stream.concat(Stream.of(joined(word)), Stream.of(word.split("\\.", -1))))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }

    /** An acronym without its full stops, as names are asked for; empty for any other word. */
    private static String joined(String word) {
      char[] letters = word.toCharArray();
      int end = word.endsWith(".") ? letters.length - 1 : letters.length;
      char[] joined = new char[letters.length];
      return new String(joined, 0, Acronyms.withoutStops(letters, 0, end, joined));
    }
  }

  /**
   * @param names by names, those under which they are filed, in one step or several
   * @param written how some of the latter are written
   */
  Namesakes(Map<String, String> names, Map<String, String> written, LiveTerms terms) {
    this.terms = terms;
    this.bodies = new Bodies(this, terms);
    this.written = new HashMap<>(written);
    for (String name : names.keySet()) {
      String last = last(name, names);
      filed.put(name, last);
      sharing.computeIfAbsent(last, key -> new ArrayList<>()).add(Words.of(name));
    }
    sharing.forEach((name, all) -> all.add(Words.of(name)));
    sharing.values().forEach(this::enter);
    this.written.keySet().retainAll(sharing.keySet());
  }

  private void enter(List<Words> all) {
    for (Words one : all) {
      for (String word : one.words()) {
        byWord
            .computeIfAbsent(word, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(all);
      }
    }
  }

  private static String last(String name, Map<String, String> names) {
    Set<String> seen = new HashSet<>();
    String last = name;
    while (names.containsKey(last) && seen.add(last)) {
      last = names.getOrDefault(last, last);
    }
    return last;
  }

  /** Whether speakers of some article are filed under this name, or it stands for theirs. */
  boolean isKnown(String name) throws IOException {
    String folded = FacetKey.folded(name);
    return filed.containsKey(folded)
        || sharing.containsKey(folded)
        || terms.hasValue(Layout.SPEAKERS, folded);
  }

  boolean isEmpty() {
    return filed.isEmpty();
  }

  /** What is named after people. */
  Bodies bodies() {
    return bodies;
  }

  /** The folded names under which folded names are filed. */
  Map<String, String> filed() {
    return filed;
  }

  /** Names under which others are filed and that perhaps no article has, as they are written. */
  Collection<String> written() {
    return written.values();
  }

  /** How a folded name is written, as {@link #written()} has it. */
  Optional<String> written(String folded) {
    return Optional.ofNullable(written.get(folded));
  }

  /** The folded name under which a name is filed, itself included where no other. */
  String filed(String name) {
    String folded = FacetKey.folded(name);
    return filed.getOrDefault(folded, folded);
  }

  /** All folded names filed under the same as this one. */
  Collection<String> sharing(String name) {
    String one = filed(name);
    List<Words> all = sharing.getOrDefault(one, List.of());
    return all.isEmpty() ? List.of(one) : all.stream().map(Words::name).toList();
  }

  /**
   * The names filed as one where the name that they are filed under has all these words, or, where
   * more than one is asked for, another of them has.
   */
  Set<String> behind(Collection<String> asked) {
    Set<String> words = Words.parts(asked);
    Set<String> behind = new HashSet<>();
    for (List<Words> all : words.isEmpty() ? Set.<List<Words>>of() : having(words)) {
      if (areAsked(all, words)) {
        all.forEach(one -> behind.add(one.name()));
      }
    }
    return behind;
  }

  /**
   * The same of one name that others may be filed under.
   *
   * @param words by {@link #parts}
   */
  boolean isBehind(String filedName, Set<String> words) {
    List<Words> all = sharing.get(filedName);
    return all != null && !words.isEmpty() && areAsked(all, words);
  }

  /** The words by which names are compared. */
  static Set<String> parts(Collection<String> words) {
    return Words.parts(words);
  }

  private static boolean areAsked(List<Words> all, Set<String> words) {
    return all.getLast().words().containsAll(words) || (words.size() > 1 && anyHas(all, words));
  }

  /** Some names filed as one, all with these words among them. */
  private Set<List<Words>> having(Set<String> words) {
    return words.stream()
        .map(word -> byWord.getOrDefault(word, Set.of()))
        .min(Comparator.comparingInt(Set::size))
        .orElseThrow();
  }

  private static boolean anyHas(List<Words> all, Collection<String> words) {
    return all.stream().anyMatch(one -> one.words().containsAll(words));
  }
}

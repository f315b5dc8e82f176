package io.soundbite.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs of names that are two speakers'.
 *
 * @param pairs the keys of both names, each pair both ways round
 */
record Apart(Set<Pair> pairs) {

  static final Apart NONE = new Apart(Set.of());

  /** Two names by their keys. */
  record Pair(String name, String other) {
    static Pair of(String name, String other) {
      return new Pair(NameKey.of(name), NameKey.of(other));
    }
  }

  Apart and(String name, String other) {
    Set<Pair> more = new HashSet<>(pairs);
    more.add(Pair.of(name, other));
    more.add(Pair.of(other, name));
    return new Apart(Set.copyOf(more));
  }

  /** The pairs but those of two of these names, which are one speaker's after all. */
  Apart without(List<String> names) {
    if (pairs.isEmpty()) {
      return this;
    }
    Set<String> keys = names.stream().map(NameKey::of).collect(Collectors.toSet());
    return new Apart(
        pairs.stream()
            .filter(pair -> !keys.contains(pair.name()) || !keys.contains(pair.other()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String name, String other) {
    return !pairs.isEmpty() && pairs.contains(Pair.of(name, other));
  }
}

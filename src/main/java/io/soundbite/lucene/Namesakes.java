package io.soundbite.lucene;

import io.soundbite.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which shorter names of speakers are filed under which full ones, over all articles of a view:
 * where an article says no more than "Trump", its quotes count under "Donald Trump". Names are
 * folded. Immutable.
 */
final class Namesakes {

  /** How a full name is written, by the short one that stands for it. */
  private final Map<String, String> fullNames;

  private final Map<String, List<String>> shortNames = new HashMap<>();

  Namesakes(Map<String, String> fullNames) {
    this.fullNames = Map.copyOf(fullNames);
    this.fullNames.forEach(
        (shorter, full) ->
            shortNames
                .computeIfAbsent(FacetKey.folded(full), key -> new ArrayList<>())
                .add(shorter));
  }

  /** No name stands for another. */
  static Namesakes none() {
    return new Namesakes(Map.of());
  }

  boolean isEmpty() {
    return fullNames.isEmpty();
  }

  /** The folded full names by the folded short ones. */
  Map<String, String> folded() {
    Map<String, String> folded = new HashMap<>();
    fullNames.forEach((shorter, full) -> folded.put(shorter, FacetKey.folded(full)));
    return folded;
  }

  /** The folded name under which a name is filed, itself included where no other. */
  String filed(String name) {
    String folded = FacetKey.folded(name);
    String full = fullNames.get(folded);
    return full == null ? folded : FacetKey.folded(full);
  }

  /** All folded names filed under the same as this one. */
  Collection<String> sharing(String name) {
    String filed = filed(name);
    List<String> all = new ArrayList<>(shortNames.getOrDefault(filed, List.of()));
    all.add(filed);
    return all;
  }

  /** The short names filed under a name that has all these words, themselves without them. */
  Set<String> behind(Collection<String> words) {
    Set<String> behind = new HashSet<>();
    shortNames.forEach(
        (full, shorter) -> {
          if (Arrays.asList(full.split("[ .]+")).containsAll(words)) {
            behind.addAll(shorter);
          }
        });
    return behind;
  }

  /** The speaker under the name it is filed under, its own among the others. */
  Speaker identify(Speaker speaker) {
    String full = fullNames.get(FacetKey.folded(speaker.name()));
    if (full == null) {
      return speaker;
    }
    List<String> aliases = new ArrayList<>(speaker.aliases());
    aliases.addFirst(speaker.name());
    aliases.remove(full);
    return new Speaker(full, speaker.kind(), speaker.role(), aliases);
  }
}

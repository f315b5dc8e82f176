package io.soundbite.lucene;

import java.io.IOException;
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

  private final LiveTerms terms;

  Namesakes(Map<String, String> fullNames, LiveTerms terms) {
    this.terms = terms;
    this.fullNames = Map.copyOf(fullNames);
    this.fullNames.forEach(
        (shorter, full) ->
            shortNames
                .computeIfAbsent(FacetKey.folded(full), key -> new ArrayList<>())
                .add(shorter));
  }

  /** Whether speakers of some article are filed under this name, or it stands for theirs. */
  boolean isKnown(String name) throws IOException {
    String folded = FacetKey.folded(name);
    return fullNames.containsKey(folded) || terms.hasValue(Layout.SPEAKERS, folded);
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
}

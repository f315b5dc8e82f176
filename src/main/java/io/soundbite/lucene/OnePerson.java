package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that are taken for one person's; the first is the one that most articles have. */
final class OnePerson {

  private final List<NameForm> forms = new ArrayList<>();
  private final Map<String, Integer> roles = new HashMap<>();
  private int articles;

  OnePerson(NameForm first) {
    add(first);
  }

  void add(NameForm form) {
    forms.add(form);
    articles += form.articles();
    form.roles().forEach((word, count) -> roles.merge(word, count, Integer::sum));
  }

  List<NameForm> forms() {
    return forms;
  }

  String name() {
    return forms.getFirst().name();
  }

  /** How many articles quote the person, those with two names of it counted twice. */
  int articles() {
    return articles;
  }

  boolean mayBe(NameForm form) {
    return forms.stream().allMatch(form::mayBe);
  }

  boolean hasSameWords(NameForm form) {
    return forms.stream().anyMatch(form::sameWords);
  }

  /** Whether all names tell the same generation as this one, or none does. */
  boolean isOfGeneration(NameForm form) {
    String generation = form.parts().generation();
    return forms.stream().allMatch(one -> one.parts().generation().equals(generation));
  }

  /** Whether some name differs from this one in no more than initials. */
  boolean differsByInitials(NameForm form) {
    return form.parts().hasInitialsAlone()
        && forms.stream()
            .anyMatch(
                one ->
                    one.parts().hasInitialsAlone()
                        && one.parts().given().equals(form.parts().given()));
  }

  /** Whether a name of the person, or this one, tells whose son or daughter it is. */
  boolean isKinOf(NameForm form) {
    return form.isKin() || forms.stream().anyMatch(one -> one.isKin() && hasGeneration(one));
  }

  private static boolean hasGeneration(NameForm form) {
    return !form.parts().generation().isEmpty();
  }

  /** What the roles under both names have in common. */
  Roles roles(NameForm form) {
    Set<String> shared = new TreeSet<>(roles.keySet());
    shared.retainAll(form.roles().keySet());
    shared.remove(RoleWords.KIN);
    double overlap = 0;
    for (String word : shared) {
      double here = (double) roles.getOrDefault(word, 0) / articles;
      double there = (double) form.roles().getOrDefault(word, 0) / form.articles();
      overlap += Math.min(here, there);
    }
    return new Roles(!roles.isEmpty() && !form.roles().isEmpty(), shared.size(), overlap);
  }

  /**
   * What roles have in common.
   *
   * @param known whether both have any
   * @param words how many words are shared
   * @param overlap the sum, over these, of the smaller part of articles that have the word; a name
   *     whose every article says "senator" and one whose every second does share 0.5
   */
  record Roles(boolean known, int words, double overlap) {

    /** Whether two are seen to hold different offices. */
    boolean differ() {
      return known && words == 0;
    }
  }
}

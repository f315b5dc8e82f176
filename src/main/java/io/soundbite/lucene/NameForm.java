package io.soundbite.lucene;

import java.util.List;
import java.util.Map;

/**
 * A full name of a person as some articles have it.
 *
 * @param name folded, "charles e. schumer"
 * @param parts the same in its parts
 * @param others what the person is also called, as an authority has it
 * @param articles how many articles quote somebody so named
 * @param roles in how many of them the person's role has a word
 */
record NameForm(
    String name,
    PersonName parts,
    List<PersonName> others,
    int articles,
    Map<String, Integer> roles) {

  /** Whether both may be names of one person, as far as the names tell. */
  boolean mayBe(NameForm other) {
    return fits(other.parts) && other.fits(parts);
  }

  private boolean fits(PersonName other) {
    return parts.mayBe(other)
        && parts.mayBeOfGeneration(other)
        && others.stream().allMatch(also -> also.mayBe(other));
  }

  /** Whether both are the same words in the same order. */
  boolean sameWords(NameForm other) {
    return parts.equals(other.parts);
  }

  boolean isKin() {
    return roles.containsKey(RoleWords.KIN);
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is named after people, and who: one who asks for Donald Trump by his full name does not ask
 * for the Trump administration, nor for Donald Trump Jr. Safe for use by any number of threads.
 */
final class Bodies {

  /** What stands behind the name of the person. */
  static final List<String> KINDS = List.of(" campaign", " administration");

  private static final List<String> SONS = List.of(" jr", " jr.", " ii", " iii");

  private static final List<String> BEHIND_NAME =
      Stream.concat(KINDS.stream(), SONS.stream()).toList();

  private static final Pattern FIRST_GAP = Pattern.compile("[\\s,]+");

  private final Namesakes namesakes;
  private final LiveTerms terms;
  private final Map<String, Set<String>> byPerson = new ConcurrentHashMap<>();

  Bodies(Namesakes namesakes, LiveTerms terms) {
    this.namesakes = namesakes;
    this.terms = terms;
  }

  /** All folded names of the bodies named after a person of this full name; none of any other. */
  Set<String> of(String name) throws IOException {
    String person = person(name);
    if (person.isEmpty()) {
      return Set.of();
    }
    Set<String> known = byPerson.get(person);
    if (known == null) {
      known = find(person);
      byPerson.put(person, known);
    }
    return known;
  }

  private Set<String> find(String name) throws IOException {
    Set<String> found = new HashSet<>();
    for (String one : namesakes.sharing(name)) {
      for (String kind : BEHIND_NAME) {
        if (namesakes.isKnown(one + kind)) {
          found.addAll(namesakes.sharing(one + kind));
        }
      }
    }
    found.removeAll(namesakes.sharing(name));
    return Set.copyOf(found);
  }

  /** Whether the name under which a speaker is filed is that of a body named after a person. */
  boolean isOf(String filed, String name) throws IOException {
    for (String one : namesakes.sharing(filed)) {
      Optional<String> leader = leader(one);
      if (leader.isPresent()) {
        String person = person(name);
        return !person.isEmpty()
            && namesakes.filed(leader.get()).equals(namesakes.filed(person))
            && !namesakes.filed(one).equals(namesakes.filed(person));
      }
    }
    return false;
  }

  /**
   * The full name of a person as articles have it, "anna petrova", whatever marks stand around it,
   * and the surname first; empty where it is no full name of anybody.
   */
  private String person(String asked) throws IOException {
    String written = FacetKey.folded(asked);
    String plain = OuterMarks.without(written);
    String[] words = FIRST_GAP.split(plain, 2);
    Set<String> ways = new LinkedHashSet<>(List.of(written, plain));
    if (words.length > 1) {
      ways.add(words[1] + " " + words[0]);
    }
    for (String name : ways) {
      if (isFullName(name)) {
        return name;
      }
    }
    return "";
  }

  private static Optional<String> leader(String body) {
    return BEHIND_NAME.stream()
        .filter(body::endsWith)
        .map(kind -> body.substring(0, body.length() - kind.length()))
        .findFirst();
  }

  /** Whether the articles quote a person of this name, which is more than a surname. */
  private boolean isFullName(String name) throws IOException {
    PersonName parts = PersonName.of(name);
    return parts.isFull()
        && terms.hasValue(
            Layout.NAME_EVIDENCE, NameEvidence.borne(parts.surname(), name).utf8ToString());
  }
}

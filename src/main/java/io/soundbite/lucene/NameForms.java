package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * Finds which full names of one surname are one person's: "Chuck Schumer", "Charles Schumer" and
 * "Charles E. Schumer".
 *
 * <p>Names that {@link PersonName#mayBe may be} one person's are one where the articles speak for
 * it: the roles told under both share words ("senator"), or differ in initials alone, or nobody
 * else bears the surname. They stay apart where the articles speak against it: the roles share
 * nothing ("Stephen Miller", an adviser, and "Steven Miller", a commissioner) unless an initial is
 * all the difference, an article quotes both, or a third name could be one person's with either but
 * not with both ("George Bush"). Father and son are told apart by "Jr." unless no article quotes
 * both and their roles are the same.
 *
 * <p>Names are taken in the order of how many articles have them, and joined to the person known
 * already whom they fit, if there is only one, or one far better known than any other.
 */
final class NameForms {

  /** How much roles must overlap to speak for one person; the more where a generation is told. */
  private static final double OVERLAP = 0.15;

  private static final double OVERLAP_OF_GENERATIONS = 0.5;

  /** From so many articles a person is well known. */
  private static final int WELL_KNOWN = 20;

  private static final int TIMES_BETTER_KNOWN = 10;

  /** The most names of a rare surname, and the most articles that tell little of a role. */
  private static final int RARE = 12;

  private static final int FEW = 2;

  /** Where more names than that might be one person's, a name says too little. */
  private static final int MOST_ALIKE = 50;

  private final LiveTerms terms;
  private final RoleTerms roles;
  private final OtherNames others;
  private final String surname;

  /** The names, with the number of articles that have each, deleted ones included. */
  private final Map<String, Integer> names;

  private final int articles;
  private final Map<String, List<NameForm>> alike = new HashMap<>();
  private final List<OnePerson> people = new ArrayList<>();

  /**
   * The names of one surname; none is looked at yet.
   *
   * @param others what people are also called, who may be among them
   */
  NameForms(
      LiveTerms terms,
      RoleTerms roles,
      OtherNames others,
      String surname,
      Map<String, Integer> names) {
    this.terms = terms;
    this.roles = roles;
    this.others = others;
    this.surname = surname;
    this.names = names;
    this.articles = names.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** By folded names, those under which they are filed. Looks at names that are alike only. */
  Map<String, String> join() throws IOException {
    for (NameForm form : candidates()) {
      Optional<OnePerson> person = person(form);
      if (person.isPresent()) {
        person.get().add(form);
      } else {
        people.add(new OnePerson(form));
      }
    }
    Map<String, String> joined = new TreeMap<>();
    for (OnePerson person : people) {
      for (NameForm form : person.forms().subList(1, person.forms().size())) {
        joined.put(form.name(), person.name());
      }
    }
    return joined;
  }

  /** The names that could be one person's with another, those in most articles first. */
  private List<NameForm> candidates() throws IOException {
    Map<String, List<PersonName>> byGiven = new HashMap<>();
    Map<String, PersonName> parts = new TreeMap<>();
    for (String name : names.keySet()) {
      PersonName one = PersonName.of(name);
      parts.put(name, one);
      GivenNames.formal(one.given())
          .forEach(given -> byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(one));
    }
    List<NameForm> forms = new ArrayList<>();
    for (Map.Entry<String, PersonName> one : parts.entrySet()) {
      if (isLikeAnother(one.getValue(), byGiven)) {
        add(forms, form(one.getKey(), one.getValue()));
      }
    }
    forms.sort(Comparator.comparingInt(NameForm::articles).reversed());
    return forms;
  }

  private static boolean isLikeAnother(PersonName name, Map<String, List<PersonName>> byGiven) {
    for (String given : GivenNames.formal(name.given())) {
      List<PersonName> some = byGiven.getOrDefault(given, List.of());
      if (some.size() <= MOST_ALIKE && some.stream().filter(name::mayBe).count() > 1) {
        return true;
      }
    }
    return false;
  }

  private void add(List<NameForm> forms, NameForm form) {
    if (form.articles() > 0) {
      forms.add(form);
      GivenNames.formal(form.parts().given())
          .forEach(given -> alike.computeIfAbsent(given, key -> new ArrayList<>()).add(form));
    }
  }

  private NameForm form(String name, PersonName parts) throws IOException {
    int counted = names.getOrDefault(name, 0);
    int live = terms.articles(Layout.NAME_EVIDENCE, borne(name), counted);
    return new NameForm(name, parts, others.of(name), live, roles.of(name));
  }

  private BytesRef borne(String name) {
    return NameEvidence.borne(surname, name);
  }

  /** Whose name it is, if that is known. */
  private Optional<OnePerson> person(NameForm form) throws IOException {
    List<OnePerson> fitting = new ArrayList<>();
    for (OnePerson person : people) {
      if (person.hasSameWords(form)) {
        return Optional.of(person);
      }
      if (person.mayBe(form) && belongs(person, form)) {
        fitting.add(person);
      }
    }
    fitting.sort(
        Comparator.comparing((OnePerson person) -> !person.isOfGeneration(form))
            .thenComparing(OnePerson::articles, Comparator.reverseOrder()));
    boolean clear =
        fitting.size() == 1
            || (fitting.size() > 1
                && fitting.get(0).articles() >= TIMES_BETTER_KNOWN * fitting.get(1).articles());
    return clear ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean belongs(OnePerson person, NameForm form) throws IOException {
    OnePerson.Roles shared = person.roles(form);
    if (shared.differ() && !isRareWithInitials(person, form)) {
      return false;
    }
    if (!person.isOfGeneration(form)) {
      return shared.overlap() >= OVERLAP_OF_GENERATIONS
          && !person.isKinOf(form)
          && !isQuotedBeside(person, form);
    }
    return isSeenBy(shared, person, form)
        || (!isContested(person, form)
            && (person.differsByInitials(form) || isNobodyElse(shared, person, form)));
  }

  /** Whether hardly two of so rare a surname differ by an initial, whatever the roles. */
  private boolean isRareWithInitials(OnePerson person, NameForm form) {
    return person.differsByInitials(form) && names.size() <= RARE && form.articles() <= FEW;
  }

  /** Whether the roles show both to be one; a single word not where many bear the surname. */
  private boolean isSeenBy(OnePerson.Roles shared, OnePerson person, NameForm form) {
    return shared.overlap() >= OVERLAP
        && (shared.words() > 1
            || form.articles() > FEW
            || person.articles() >= WELL_KNOWN
            || names.size() <= 3);
  }

  /** Whether nothing is told under one name, and there is hardly another person to be meant. */
  private boolean isNobodyElse(OnePerson.Roles shared, OnePerson person, NameForm form)
      throws IOException {
    return !shared.known()
        && (isOnly(form) || isBestKnown(person))
        && !isQuotedBeside(person, form);
  }

  /** Whether no other given name goes with the surname. */
  private boolean isOnly(NameForm form) {
    return names.size() <= MOST_ALIKE
        && names.keySet().stream()
            .allMatch(name -> GivenNames.alike(PersonName.of(name).given(), form.parts().given()));
  }

  /** Whether most articles that quote somebody of this surname quote the person. */
  private boolean isBestKnown(OnePerson person) {
    return person.articles() >= WELL_KNOWN && person.articles() * 2 > articles;
  }

  /** Whether another name may be one person's with the one, but not with both. */
  private boolean isContested(OnePerson person, NameForm form) {
    for (String given : GivenNames.formal(form.parts().given())) {
      for (NameForm other : alike.getOrDefault(given, List.of())) {
        if (!other.mayBe(form) || !person.mayBe(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isQuotedBeside(OnePerson person, NameForm form) throws IOException {
    for (NameForm one : person.forms()) {
      if (terms.anyBoth(Layout.NAME_EVIDENCE, borne(one.name()), borne(form.name()))) {
        return true;
      }
    }
    return false;
  }
}

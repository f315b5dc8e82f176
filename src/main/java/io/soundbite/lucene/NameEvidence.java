package io.soundbite.lucene;

import io.soundbite.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * What an article tells about a name, as a term. All names are folded. {@link NamesakeLearner}
 * weighs the evidence of all articles.
 *
 * @param name a short name, "trump", or a surname
 * @param sort what is told of it
 * @param full the person's name, "donald trump"; empty for a stranger
 */
record NameEvidence(String name, Sort sort, String full) {

  private static final char SEPARATOR = '\0';

  /** What is told of a name, in the order of terms; the letter stands for it there. */
  enum Sort {
    /** Somebody quoted bears the surname: "trump", NUL, "b", "donald trump". */
    BORNE("b"),

    /** It stood for a person with a longer name: "trump", NUL, "m", "donald trump". */
    MEANT("m"),

    /** It named no person at all: "ford", NUL, "s". */
    STRANGER("s");

    private final String letter;

    Sort(String letter) {
      this.letter = letter;
    }

    private static Sort of(char letter) {
      return letter == 'b' ? BORNE : letter == 'm' ? MEANT : STRANGER;
    }
  }

  /** The terms of evidence that a speaker of an article gives. */
  static Set<String> of(Speaker speaker, String filed) {
    Set<String> terms = new LinkedHashSet<>();
    String name = FacetKey.folded(speaker.name());
    switch (speaker.kind()) {
      case ORGANISATION, GOVERNMENT -> {
        if (name.indexOf(' ') < 0 && !name.isEmpty()) {
          terms.add(term(name, Sort.STRANGER, ""));
        }
      }
      case PERSON -> {
        List<String> others = new ArrayList<>(speaker.aliases());
        others.add(speaker.name());
        person(terms, FacetKey.folded(filed), others.stream().map(FacetKey::folded).toList());
      }
      case GROUP, DOCUMENT, UNNAMED -> {}
    }
    return terms;
  }

  private static void person(Set<String> terms, String name, List<String> others) {
    for (String other : others) {
      if (isPart(other, name)) {
        terms.add(term(other, Sort.MEANT, name));
      } else if (isPart(name, other)) {
        terms.add(term(name, Sort.MEANT, other));
      }
    }
    PersonName parts = PersonName.of(name);
    if (parts.isFull()) {
      terms.add(term(parts.surname(), Sort.BORNE, name));
    }
  }

  /** Whether a name is the first word of a longer one, or its end, "jr." left aside or not. */
  private static boolean isPart(String part, String name) {
    return part.length() < name.length()
        && !part.isEmpty()
        && (name.endsWith(" " + part) || part.equals(first(name)) || part.equals(last(name)));
  }

  /** The term that says that somebody quoted bears a surname. */
  static BytesRef borne(String surname, String full) {
    return new NameEvidence(surname, Sort.BORNE, full).term();
  }

  /** The terms of a person's role, each word of it behind the folded name and a NUL. */
  static List<String> roles(Speaker speaker, String filed) {
    String name = FacetKey.folded(filed);
    return RoleWords.of(speaker.role()).stream().map(word -> roleTerm(name, word)).toList();
  }

  /** The term that says that a person has a role; of an empty one, what all of them begin with. */
  static String roleTerm(String name, String word) {
    return name + SEPARATOR + word;
  }

  static NameEvidence read(BytesRef term) {
    String text = term.utf8ToString();
    int end = text.indexOf(SEPARATOR);
    return new NameEvidence(
        text.substring(0, end), Sort.of(text.charAt(end + 1)), text.substring(end + 2));
  }

  /** The term again. */
  BytesRef term() {
    return new BytesRef(term(name, sort, full));
  }

  private static String term(String name, Sort sort, String full) {
    return name + SEPARATOR + sort.letter + full;
  }

  static String first(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  /** The last word of a name, "jr." left aside. */
  static String last(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return PersonName.isGeneration(last)
        ? last(name.substring(0, name.length() - last.length()).replaceFirst("[ ,]+$", ""))
        : last;
  }
}

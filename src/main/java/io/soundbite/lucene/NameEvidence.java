package io.soundbite.lucene;

import io.soundbite.model.Speaker;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * What an article tells about a name of one word: that it stood for a person with a longer name,
 * "trump", NUL, and the {@link FacetKey} of "Donald Trump"; or that it named no person at all,
 * "ford", NUL. {@link Namesakes} weighs the evidence of all articles.
 */
record NameEvidence(String alias, BytesRef name) {

  private static final char SEPARATOR = '\0';
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  /** The terms of evidence that a speaker of an article gives. */
  static Set<String> of(Speaker speaker) {
    Set<String> terms = new LinkedHashSet<>();
    String name = FacetKey.folded(speaker.name());
    boolean oneWord = name.indexOf(' ') < 0;
    switch (speaker.kind()) {
      case ORGANISATION, GOVERNMENT -> {
        if (oneWord && !name.isEmpty()) {
          terms.add(name + SEPARATOR);
        }
      }
      case PERSON -> {
        if (!oneWord) {
          speaker.aliases().stream()
              .map(FacetKey::folded)
              .filter(alias -> alias.equals(first(name)) || alias.equals(last(name)))
              .forEach(alias -> terms.add(alias + SEPARATOR + FacetKey.of(speaker.name())));
        }
      }
      case GROUP, DOCUMENT, UNNAMED -> {}
    }
    return terms;
  }

  /** Reads a term; the name is empty where the alias names no person. */
  static NameEvidence read(BytesRef term) {
    int end = FacetKey.foldedLength(term);
    return new NameEvidence(
        new BytesRef(term.bytes, term.offset, end).utf8ToString(),
        new BytesRef(term.bytes, term.offset + end + 1, term.length - end - 1));
  }

  /** The name as written, or nothing where the alias names no person. */
  Optional<String> written() {
    return name.length == 0 ? Optional.empty() : Optional.of(FacetKey.shown(name));
  }

  static String first(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  /** The last word of a name, "jr." left aside. */
  static String last(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return SUFFIXES.contains(last)
        ? last(name.substring(0, name.length() - last.length()).replaceFirst("[ ,]+$", ""))
        : last;
  }
}

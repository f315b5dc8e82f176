package io.soundbite.lucene;

import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * How the index keeps the form of a word that is not its own stem: with a sign before it that no
 * word has, at the same place. So "elections" finds "election" by the stem, and what has just that
 * form before the rest; and patterns find words as they are written.
 */
final class Forms {

  /** Stands before a form. */
  static final String MARK = "=";

  private static final Set<String> FIELDS = Set.of(Layout.BODY, Layout.TITLE, Layout.SAID);

  private Forms() {}

  /** Whether a term is a form, not a stem. */
  static boolean isForm(BytesRef term) {
    return term.length > 0 && term.bytes[term.offset] == MARK.charAt(0);
  }

  /** The word of a term, whether a stem or a form. */
  static String word(String term) {
    return term.startsWith(MARK) ? term.substring(MARK.length()) : term;
  }

  /**
   * What accepts the terms of a field that have a word which is accepted, as stem or as form.
   *
   * @param words deterministic; so is the answer
   */
  static Automaton terms(String field, Automaton words) {
    if (!FIELDS.contains(field) || words.getNumStates() == 0) {
      return words;
    }
    Automaton.Builder terms = new Automaton.Builder();
    terms.createState();
    terms.copy(words); // its states stand behind the first one
    terms.setAccept(0, words.isAccept(0));
    Transition step = new Transition();
    int steps = words.initTransition(0, step);
    for (int i = 0; i < steps; i++) {
      words.getNextTransition(step);
      addUnmarked(terms, step);
    }
    terms.addTransition(0, 1, MARK.charAt(0));
    return terms.finish();
  }

  /** Adds a first letter, which is never the mark. */
  private static void addUnmarked(Automaton.Builder terms, Transition first) {
    char mark = MARK.charAt(0);
    if (first.min < mark) {
      terms.addTransition(0, first.dest + 1, first.min, Math.min(first.max, mark - 1));
    }
    if (first.max > mark) {
      terms.addTransition(0, first.dest + 1, Math.max(first.min, mark + 1), first.max);
    }
  }
}

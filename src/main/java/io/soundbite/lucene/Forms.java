package io.soundbite.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * How the index keeps the form of a word, as it is written but for case and accents: with a sign
 * before it that no word has, at the place of the stem. So "elections" finds "election" by the
 * stem, and what has just that form before the rest; and patterns, and words that are asked for
 * just so, find forms and nothing else. Of {@link FunctionWords} the stem is the form.
 */
final class Forms {

  /** Stands before a form. */
  static final String MARK = "=";

  private static final Set<String> FIELDS = Set.of(Layout.BODY, Layout.TITLE, Layout.SAID);

  private Forms() {}

  /** Whether a field is of texts, so that each of its words has a stem and a form. */
  static boolean areIn(String field) {
    return FIELDS.contains(field);
  }

  /** The term by which a field has a word as it is written. */
  static String in(String field, String word) {
    return areIn(field) ? of(word) : word;
  }

  /** The term of a form in English. */
  static String of(String word) {
    return FunctionWords.contains(word) ? word : marked(word);
  }

  /** The term of a form in other languages. */
  static String marked(String word) {
    return MARK + word;
  }

  /** Whether a term is a form and no stem. */
  static boolean isForm(String term) {
    return term.startsWith(MARK);
  }

  /** The word of a term, whether a stem or a form. */
  static String word(String term) {
    return isForm(term) ? term.substring(MARK.length()) : term;
  }

  /**
   * What accepts the terms of the forms that are accepted.
   *
   * @param words deterministic; so is the answer
   */
  static Automaton of(Automaton words) {
    if (words.getNumStates() == 0) {
      return words;
    }
    Automaton.Builder terms = new Automaton.Builder();
    int start = terms.createState();
    terms.addTransition(start, copied(words, terms), MARK.charAt(0));
    List<BytesRef> small =
        FunctionWords.all().stream()
            .filter(word -> Operations.run(words, word))
            .map(word -> new BytesRef(word))
            .sorted()
            .toList();
    if (!small.isEmpty()) {
      // none of them begins with the mark
      terms.addEpsilon(start, copied(Automata.makeStringUnion(small), terms));
    }
    return terms.finish();
  }

  /** The first state of a copy. */
  private static int copied(Automaton automaton, Automaton.Builder into) {
    int first = into.getNumStates();
    into.copy(automaton);
    return first;
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.text.Folding;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Turns what stands for many words into automata, none of them larger than the limits allow. In
 * texts they accept words as they are written, never stems.
 */
final class Patterns {

  /** The longest pattern, in UTF-16 units. */
  static final int MAX_LENGTH = 1000;

  private static final int REGEX_SYNTAX = RegExp.ALL & ~RegExp.AUTOMATON;

  private final Limits limits;

  Patterns(Limits limits) {
    this.limits = limits;
  }

  /** Words that begin so. */
  Part.Pattern prefix(Field field, String prefix) {
    checkLength(prefix);
    Automaton start = Automata.makeString(folded(field, prefix));
    Automaton all = Operations.concatenate(List.of(start, Automata.makeAnyString()));
    return pattern(field, prefix + "*", all);
  }

  Part.Pattern wildcard(Field field, String pattern) {
    checkLength(pattern);
    try {
      Term term = new Term("", folded(field, pattern));
      Automaton words = WildcardQuery.toAutomaton(term, limits.maxExpansions());
      return pattern(field, pattern, words);
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  /**
   * Words within so many insertions, deletions, changes and swaps of neighbours.
   *
   * @param word folded
   */
  Part.Pattern fuzzy(Field field, String word, int maxEdits) {
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(maxEdits);
    boolean text = field.matching() == Field.Matching.WORDS;
    return new Part.Pattern(word + "~" + maxEdits, text ? Forms.of(near) : near, true);
  }

  /**
   * Words that a regular expression accepts.
   *
   * @throws IllegalArgumentException where it is no regular expression of Lucene's dialect
   */
  Part.Pattern regex(Field field, String pattern) {
    checkLength(pattern);
    RegExp regex = read(pattern, ExactTerm.isWritten(field));
    checkSize(pattern, regex);
    try {
      return pattern(field, "/" + pattern + "/", regex.toAutomaton());
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  private static String folded(Field field, String pattern) {
    return ExactTerm.isWritten(field) ? pattern : Folding.fold(pattern);
  }

  private static RegExp read(String pattern, boolean written) {
    try {
      return new RegExp(pattern, REGEX_SYNTAX, written ? 0 : RegExp.CASE_INSENSITIVE);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Cannot read the regular expression /%s/: %s".formatted(pattern, e.getMessage()), e);
    }
  }

  private Part.Pattern pattern(Field field, String written, Automaton words) {
    Part.Pattern pattern = pattern(written, words);
    return field.matching() == Field.Matching.WORDS
        ? new Part.Pattern(written, Forms.of(pattern.automaton()), false)
        : pattern;
  }

  /**
   * What accepts some terms.
   *
   * @param written the pattern as it was given, for messages
   */
  Part.Pattern pattern(String written, Automaton terms) {
    try {
      Automaton ready = Operations.determinize(terms, limits.maxExpansions());
      return new Part.Pattern(written, Operations.removeDeadStates(ready), false);
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(written, e);
    }
  }

  private SearchLimitException tooComplex(String pattern, Exception cause) {
    SearchLimitException refused =
        new SearchLimitException(
            ("The pattern '%s' takes more than %,d steps to prepare, the limit maxExpansions;"
                    + " simplify it, or raise it with Limits.DEFAULT.maxExpansions(...)")
                .formatted(pattern, limits.maxExpansions()));
    refused.initCause(cause);
    return refused;
  }

  static void checkLength(String pattern) {
    if (pattern.length() > MAX_LENGTH) {
      throw new SearchLimitException(
          "A pattern may have %,d characters, but '%s...' has %,d"
              .formatted(MAX_LENGTH, pattern.substring(0, 60), pattern.length()));
    }
  }

  /** Refuses what would be written out to far more than the limit, which Lucene does unasked. */
  private void checkSize(String pattern, RegExp regex) {
    double most = 10.0 * limits.maxExpansions();
    if (RegexSize.of(regex, most).states() > most) {
      throw new SearchLimitException(
          ("The repetitions of /%s/ stand for more than %,d states, ten times the limit"
                  + " maxExpansions; simplify it, or raise it with"
                  + " Limits.DEFAULT.maxExpansions(...)")
              .formatted(pattern, 10L * limits.maxExpansions()));
    }
  }
}

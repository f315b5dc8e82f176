package io.soundbite.lucene;

import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.text.Folding;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Turns what stands for many words into automata, none of them larger than the limits allow. */
final class Patterns {

  /** The longest pattern, in UTF-16 units. */
  static final int MAX_LENGTH = 1000;

  private static final int REGEX_SYNTAX = RegExp.ALL & ~RegExp.AUTOMATON;

  private final Limits limits;

  Patterns(Limits limits) {
    this.limits = limits;
  }

  /**
   * Words that begin so, and one more: the stem of the whole, which may be shorter than the prefix.
   *
   * @param written whether words are kept as they are written, case and accents included
   */
  Part.Pattern prefix(String prefix, Optional<String> stem, boolean written) {
    checkLength(prefix);
    Automaton start = Automata.makeString(folded(prefix, written));
    Automaton all = Operations.concatenate(List.of(start, Automata.makeAnyString()));
    return pattern(
        prefix + "*",
        stem.map(word -> Operations.union(List.of(all, Automata.makeString(word)))).orElse(all));
  }

  /**
   * @param written as with {@link #prefix}
   */
  Part.Pattern wildcard(String pattern, boolean written) {
    checkLength(pattern);
    try {
      Term term = new Term("", folded(pattern, written));
      return pattern(pattern, WildcardQuery.toAutomaton(term, limits.maxExpansions()));
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  /**
   * Words within so many insertions, deletions, changes and swaps of neighbours, of the word or of
   * its stem.
   */
  Part.Pattern fuzzy(String word, Optional<String> stem, int maxEdits) {
    checkLength(word);
    String folded = Folding.fold(word);
    Automaton near = near(folded, maxEdits);
    Optional<Automaton> nearStem =
        stem.filter(other -> !other.equals(folded)).map(other -> near(other, maxEdits));
    return pattern(
        word + "~" + maxEdits,
        nearStem.map(other -> Operations.union(List.of(near, other))).orElse(near),
        true);
  }

  private static String folded(String pattern, boolean written) {
    return written ? pattern : Folding.fold(pattern);
  }

  private static Automaton near(String word, int maxEdits) {
    return new LevenshteinAutomata(word, true).toAutomaton(maxEdits);
  }

  /**
   * @param written as with {@link #prefix}
   * @throws IllegalArgumentException where it is no regular expression of Lucene's dialect
   */
  Part.Pattern regex(String pattern, boolean written) {
    checkLength(pattern);
    RegExp regex = read(pattern, written);
    checkSize(pattern, regex);
    try {
      return pattern("/" + pattern + "/", regex.toAutomaton());
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  private static RegExp read(String pattern, boolean written) {
    try {
      return new RegExp(pattern, REGEX_SYNTAX, written ? 0 : RegExp.CASE_INSENSITIVE);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Cannot read the regular expression /%s/: %s".formatted(pattern, e.getMessage()), e);
    }
  }

  /**
   * @param written the pattern as it was given, for messages
   */
  Part.Pattern pattern(String written, Automaton automaton) {
    return pattern(written, automaton, false);
  }

  private Part.Pattern pattern(String written, Automaton automaton, boolean finite) {
    try {
      Automaton ready = Operations.determinize(automaton, limits.maxExpansions());
      return new Part.Pattern(written, Operations.removeDeadStates(ready), finite);
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

  private static void checkLength(String pattern) {
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

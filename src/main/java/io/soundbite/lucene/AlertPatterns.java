package io.soundbite.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Patterns in alerts. A search looks up the words of the index that a pattern stands for; an alert
 * tries the words of each article.
 */
final class AlertPatterns implements Expansion {

  @Override
  public Query of(Part.Pattern pattern, String field) {
    return new PatternQuery(field, pattern.automaton());
  }

  /** An alert fits or does not: how well is all the same. */
  @Override
  public double rarity(List<Part> parts, String field) {
    return 1;
  }

  /** All words of a field that an automaton accepts. */
  static final class PatternQuery extends AutomatonQuery {
    private final Clause.Spelled clause;

    private PatternQuery(String field, Automaton automaton) {
      super(new Term(field), Forms.terms(field, automaton));
      String beginning = Operations.isEmpty(automaton) ? "" : Operations.getCommonPrefix(automaton);
      clause = new Clause.Spelled(field, beginning, new CharacterRunAutomaton(automaton));
    }

    Clause clause() {
      return clause;
    }
  }
}

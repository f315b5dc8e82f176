package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Patterns in alerts. A search looks up the words of the index that a pattern stands for; an alert
 * tries the words of each article.
 */
final class AlertPatterns implements Expansion {

  @Override
  public Query of(Part.Pattern pattern, String field) {
    return new PatternQuery(field, pattern);
  }

  @Override
  public Query of(Part.Row row, String field) {
    List<Clause> places = new ArrayList<>();
    for (Part.Place place : row.places()) {
      places.add(
          switch (place) {
            case Part.Word word -> new Clause.Has(field, word.term());
            case Part.Pattern pattern -> spelled(field, pattern);
          });
    }
    return new RowQuery(new Clause.InOrder(places));
  }

  private static Clause.Spelled spelled(String field, Part.Pattern pattern) {
    String beginning =
        Operations.isEmpty(pattern.automaton())
            ? ""
            : Operations.getCommonPrefix(pattern.automaton());
    return new Clause.Spelled(field, beginning, new CharacterRunAutomaton(pattern.automaton()));
  }

  /** An alert fits or does not: how well is all the same. */
  @Override
  public double rarity(List<Part> parts, String field) {
    return 1;
  }

  /** An alert is made ready once, however long that takes. */
  @Override
  public boolean isOver() {
    return false;
  }

  /** All terms of a field that an automaton accepts. */
  static final class PatternQuery extends AutomatonQuery {
    private final Clause.Spelled clause;

    private PatternQuery(String field, Part.Pattern pattern) {
      super(new Term(field), pattern.automaton());
      clause = spelled(field, pattern);
    }

    Clause clause() {
      return clause;
    }
  }

  /** Words and patterns right behind each other; is read as a clause, and never run by Lucene. */
  static final class RowQuery extends Query {
    private final Clause.InOrder clause;

    private RowQuery(Clause.InOrder clause) {
      this.clause = clause;
    }

    Clause clause() {
      return clause;
    }

    @Override
    public String toString(String field) {
      return clause.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof RowQuery row && row.clause.equals(clause);
    }

    @Override
    public int hashCode() {
      return Objects.hash(classHash(), clause);
    }
  }
}

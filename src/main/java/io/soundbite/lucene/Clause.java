package io.soundbite.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** What an alert asks of the documents of a block, made ready once to be asked of many blocks. */
sealed interface Clause {

  /** A term of a field. */
  record Has(String field, String text) implements Clause {}

  /** Words of a field right behind each other, at least two; each a term or a pattern. */
  record InOrder(List<? extends Clause> words) implements Clause {}

  /**
   * Any term of a field that an automaton accepts.
   *
   * @param beginning what all those terms share, perhaps nothing
   */
  record Spelled(String field, String beginning, CharacterRunAutomaton terms) implements Clause {}

  /**
   * Quotes of a speaker who is so named, or goes by the name in other articles, but for {@link
   * Bodies} named after him.
   *
   * @param name the folded name
   * @param filed the folded names that the authority has for it
   * @param words those of the name, by {@link Namesakes#parts}
   */
  record Named(Clause written, String name, Set<String> filed, Set<String> words)
      implements Clause {}

  /** Documents that meet all of some clauses, and none of others. */
  record All(List<Clause> must, List<Clause> mustNot) implements Clause {}

  /** Documents that meet at least so many of some clauses. */
  record Any(List<Clause> clauses, int atLeast) implements Clause {}

  /** The article of a quote that fits, or the quotes of an article that does. */
  record Lead(Clause clause, Unit to) implements Clause {}

  /**
   * What is left to Lucene: ranges, words near each other, whether there is any value.
   *
   * @param terms those that a document must have all
   */
  record Asked(Query query, List<Has> terms) implements Clause {}

  /** How much work it is to ask, compared with a term. */
  default int cost() {
    return switch (this) {
      case Has term -> 1;
      case InOrder words -> 2 + cost(words.words());
      case Spelled words -> 50;
      case Named name -> 20 + name.written().cost();
      case All all -> cost(all.must()) + cost(all.mustNot());
      case Any any -> cost(any.clauses());
      case Lead lead -> lead.clause().cost();
      case Asked asked -> 1000;
    };
  }

  private static int cost(List<? extends Clause> clauses) {
    return clauses.stream().mapToInt(Clause::cost).sum();
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Terms of which a block must have one to fit a clause. Of all that would do, those that the fewest
 * articles bring.
 *
 * @param rarity that of the most frequent one, by {@link AlertTerms}
 */
record AlertKey(double rarity, Set<Clause.Has> terms) {

  private static final AlertKey NEVER = new AlertKey(Double.POSITIVE_INFINITY, Set.of());

  /** The key of a clause; empty where blocks without any term in particular may fit. */
  static Optional<AlertKey> of(Clause clause, AlertTerms terms) throws IOException {
    return switch (clause) {
      case Clause.Has term -> Optional.of(new AlertKey(terms.rarity(term), Set.of(term)));
      case Clause.InOrder phrase -> best(phrase.words(), terms);
      case Clause.Spelled spelled -> {
        Optional<Clause.Has> beginning = Beginnings.of(spelled);
        yield beginning.isPresent() ? of(beginning.get(), terms) : Optional.empty();
      }
      case Clause.Named named -> named(named, terms);
      case Clause.All all -> best(all.must(), terms);
      case Clause.Any any -> any(any.clauses(), terms);
      case Clause.Lead lead -> of(lead.clause(), terms);
      case Clause.Asked asked -> best(asked.terms(), terms);
    };
  }

  /** That of the clause with the best one: all must fit. */
  private static Optional<AlertKey> best(List<? extends Clause> all, AlertTerms terms)
      throws IOException {
    Optional<AlertKey> best = Optional.empty();
    for (Clause clause : all) {
      Optional<AlertKey> key = of(clause, terms);
      if (key.isPresent() && (best.isEmpty() || key.get().rarity > best.get().rarity)) {
        best = key;
      }
    }
    return best;
  }

  /** Those of all clauses: any may fit. */
  private static Optional<AlertKey> any(List<Clause> clauses, AlertTerms terms) throws IOException {
    AlertKey any = NEVER;
    for (Clause clause : clauses) {
      Optional<AlertKey> key = of(clause, terms);
      if (key.isEmpty()) {
        return key;
      }
      any = any.or(key.get());
    }
    return Optional.of(any);
  }

  private AlertKey or(AlertKey other) {
    Set<Clause.Has> both = new HashSet<>(terms);
    both.addAll(other.terms);
    return new AlertKey(Math.min(rarity, other.rarity), both);
  }

  private static Optional<AlertKey> named(Clause.Named named, AlertTerms terms) throws IOException {
    List<Clause> any = new ArrayList<>();
    any.add(named.written());
    named.filed().forEach(name -> any.add(AlertNames.filed(name)));
    if (!named.words().isEmpty()) {
      List<Clause> words = new ArrayList<>();
      named.words().forEach(word -> words.add(AlertNames.word(word)));
      any.add(new Clause.All(words, List.of()));
    }
    return any(any, terms);
  }
}

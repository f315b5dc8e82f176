package io.soundbite.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Whether it costs more to find the hits of a query than to score them: those of phrases, and of
 * conditions that a hit must meet together. Such hits are better counted where they are scored than
 * found twice.
 */
final class Costly {

  private Costly() {}

  static boolean isToFind(Query query) {
    return switch (query) {
      case PhraseQuery phrase -> true;
      case MultiPhraseQuery phrase -> true;
      case BoostQuery boosted -> isToFind(boosted.getQuery());
      case DisjunctionMaxQuery any -> any.getDisjuncts().stream().anyMatch(Costly::isToFind);
      case BooleanQuery all ->
          required(all) > 1 || all.clauses().stream().anyMatch(clause -> isToFind(clause.query()));
      default -> false;
    };
  }

  private static int required(BooleanQuery query) {
    return query.getClauses(Occur.MUST).size() + query.getClauses(Occur.FILTER).size();
  }
}

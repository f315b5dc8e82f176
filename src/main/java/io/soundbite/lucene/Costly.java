package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * found twice. Those of alternatives are if all alternatives are: beside a mere word, the search
 * for the best hits leaves out most of what a phrase would be looked for in.
 */
final class Costly {

  private Costly() {}

  static boolean isToFind(Query query) {
    return switch (query) {
      case PhraseQuery phrase -> true;
      case MultiPhraseQuery phrase -> true;
      case BoostQuery boosted -> isToFind(boosted.getQuery());
      case DisjunctionMaxQuery any -> areToFind(any.getDisjuncts());
      case BooleanQuery all -> isToFind(all);
      default -> false;
    };
  }

  private static boolean isToFind(BooleanQuery query) {
    List<Query> required = new ArrayList<>(query.getClauses(Occur.MUST));
    required.addAll(query.getClauses(Occur.FILTER));
    return required.size() > 1
        || areToFind(required.isEmpty() ? query.getClauses(Occur.SHOULD) : required);
  }

  private static boolean areToFind(Collection<Query> queries) {
    return queries.stream().allMatch(Costly::isToFind);
  }
}

package io.soundbite.lucene;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query of an alert, which shows a visitor what it asks of quotes, too. Lucene's joins show
 * nothing of what they join, so that an alert on a speaker would be tried on every article. A
 * document that fits lies in a block with the words of both sides, and a block is matched as one.
 */
final class StandingQuery extends Query {

  private final Query query;

  StandingQuery(Query query) {
    this.query = query;
  }

  /** What is asked, with its joins. */
  Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return query;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    unjoined(query).visit(visitor);
  }

  /** The query without its joins, for a block as a whole. */
  private static Query unjoined(Query query) {
    return switch (query) {
      case ToParentBlockJoinQuery join -> unjoined(join.getChildQuery());
      case ToChildBlockJoinQuery join -> unjoined(join.getParentQuery());
      case ConstantScoreQuery constant -> unjoined(constant.getQuery());
      case BoostQuery boost -> unjoined(boost.getQuery());
      case DisjunctionMaxQuery best -> any(best.getDisjuncts());
      case BooleanQuery all -> unjoined(all);
      default -> query;
    };
  }

  private static Query any(Iterable<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(one -> any.add(unjoined(one), Occur.SHOULD));
    return any.build();
  }

  private static Query unjoined(BooleanQuery all) {
    BooleanQuery.Builder unjoined =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
    for (BooleanClause clause : all) {
      unjoined.add(unjoined(clause.query()), clause.occur());
    }
    return unjoined.build();
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandingQuery standing && standing.query.equals(query);
  }

  @Override
  public int hashCode() {
    return query.hashCode();
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Some clauses out of more than Lucene takes in one place: 1,024, a setting of the whole process
 * that is not ours to change. They find and score what they would beside the others. Lucene's own
 * groups will not do: it takes those apart again.
 */
final class Grouped extends Query {

  private final Query clauses;

  private Grouped(Query clauses) {
    this.clauses = clauses;
  }

  Query clauses() {
    return clauses;
  }

  /**
   * Adds clauses, in groups if need be, so that they can stand in one place with others.
   *
   * @param groups how those of a group occur
   * @param occur how they occur, or the groups
   * @param most how many there may be, at least 2
   */
  static void add(
      BooleanQuery.Builder query, List<Query> clauses, Occur groups, Occur occur, int most) {
    few(clauses, groups, most).forEach(one -> query.add(one, occur));
  }

  private static List<Query> few(List<Query> all, Occur occur, int most) {
    if (size(all) <= most) {
      return all;
    }
    List<Query> kept = all.stream().map(Grouped::kept).toList();
    List<Query> few = new ArrayList<>();
    for (int from = 0; from < kept.size(); from += most) {
      BooleanQuery.Builder group = new BooleanQuery.Builder();
      kept.subList(from, Math.min(kept.size(), from + most)).forEach(one -> group.add(one, occur));
      few.add(new Grouped(group.build()));
    }
    return few(few, occur, most);
  }

  /** How many clauses Lucene makes of some. */
  static long size(List<Query> clauses) {
    return clauses.stream().mapToLong(Grouped::size).sum();
  }

  private static long size(Query clause) {
    return clause instanceof BooleanQuery several ? several.clauses().size() : 1;
  }

  private static Query kept(Query clause) {
    return clause instanceof BooleanQuery several ? new Grouped(several) : clause;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that has no simpler form returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query simpler = clauses.rewrite(searcher);
    return simpler == clauses ? this : new Grouped(simpler);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost)
      throws IOException {
    return searcher.createWeight(clauses, scores, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    clauses.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return clauses.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grouped group && group.clauses.equals(clauses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), clauses);
  }
}

package io.soundbite.query;

import io.soundbite.query.Query.Combined;
import java.util.ArrayList;
import java.util.List;

/** Joins two queries, each of them alone or a list of the same kind, to one list. */
final class Chain {

  private Chain() {}

  static Query and(Query left, Query right) {
    List<Query> all = new ArrayList<>();
    addRequired(left, all);
    addRequired(right, all);
    return Query.all(all);
  }

  static Query or(Query left, Query right) {
    List<Query> any = new ArrayList<>();
    addAlternatives(left, any);
    addAlternatives(right, any);
    return Query.any(any);
  }

  private static void addRequired(Query query, List<Query> all) {
    if (query instanceof Combined list && list.should().isEmpty() && list.mustNot().isEmpty()) {
      all.addAll(list.must());
    } else {
      all.add(query);
    }
  }

  private static void addAlternatives(Query query, List<Query> any) {
    if (query instanceof Combined list
        && list.must().isEmpty()
        && list.mustNot().isEmpty()
        && list.atLeast() == 1) {
      any.addAll(list.should());
    } else {
      any.add(query);
    }
  }
}

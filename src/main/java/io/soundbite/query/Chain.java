package io.soundbite.query;

import io.soundbite.query.Query.Combined;
import java.util.List;
import java.util.Optional;

/** Joins two queries, each of them alone or a list of the same kind, to one list. */
final class Chain {

  private Chain() {}

  static Query and(Query left, Query right) {
    List<Query> all = joined(left, required(left), right, required(right));
    return new Combined(all, List.of(), List.of(), 0);
  }

  static Query or(Query left, Query right) {
    List<Query> any = joined(left, alternatives(left), right, alternatives(right));
    return new Combined(List.of(), any, List.of(), 1);
  }

  /** The lists of two queries where they are lists, else themselves. */
  private static List<Query> joined(
      Query left, Optional<ConditionList> listed, Query right, Optional<ConditionList> behind) {
    if (listed.isEmpty() && behind.isPresent()) {
      return behind.get().prepend(left);
    }
    ConditionList all = listed.orElseGet(() -> ConditionList.of(List.of(left), "conditions"));
    if (behind.isEmpty()) {
      return all.append(right);
    }
    for (Query condition : behind.get()) {
      all = all.append(condition);
    }
    return all;
  }

  private static Optional<ConditionList> required(Query query) {
    return query instanceof Combined list && list.should().isEmpty() && list.mustNot().isEmpty()
        ? Optional.of(ConditionList.of(list.must(), "must"))
        : Optional.empty();
  }

  private static Optional<ConditionList> alternatives(Query query) {
    return query instanceof Combined list
            && list.must().isEmpty()
            && list.mustNot().isEmpty()
            && list.atLeast() == 1
        ? Optional.of(ConditionList.of(list.should(), "should"))
        : Optional.empty();
  }
}

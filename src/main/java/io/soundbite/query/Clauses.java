package io.soundbite.query;

import java.util.ArrayList;
import java.util.List;

/** Collects the conditions of a list by whether they must hold, may, or must not. */
final class Clauses {

  private final List<Query> must = new ArrayList<>();
  private final List<Query> should = new ArrayList<>();
  private final List<Query> mustNot = new ArrayList<>();

  void must(Query query) {
    must.add(query);
  }

  void should(Query query) {
    should.add(query);
  }

  void mustNot(Query query) {
    mustNot.add(query);
  }

  /** How many of them may hold. */
  int optional() {
    return should.size();
  }

  Query join(int atLeast) {
    return new Query.Combined(must, should, mustNot, atLeast);
  }
}

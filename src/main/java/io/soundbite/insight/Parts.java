package io.soundbite.insight;

import io.soundbite.query.Query;
import io.soundbite.search.DrillDown;
import io.soundbite.search.SearchRequest;

/** Makes searches for counts alone out of the part that a request asks about. */
final class Parts {

  private Parts() {}

  /** A search for the same part, without hits. */
  static SearchRequest countsOf(SearchRequest part) {
    return countsOf(part, part.query());
  }

  /** A search with another query, narrowed and bounded as the part is, without hits. */
  static SearchRequest countsOf(SearchRequest part, Query query) {
    SearchRequest counts =
        SearchRequest.of(query).limit(0).confidence(part.confidence()).limits(part.limits());
    for (DrillDown drillDown : part.drillDowns()) {
      counts = counts.drillDown(drillDown);
    }
    return counts;
  }
}

package io.soundbite.search;

import io.soundbite.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a request while one of them is changed. For one thread. */
final class RequestParts {

  final Query query;
  double confidence;
  final List<DrillDown> drillDowns = new ArrayList<>();
  final List<FacetRequest> facets = new ArrayList<>();
  final List<BucketRequest> buckets = new ArrayList<>();
  Optional<CrossTabRequest> crossTab = Optional.empty();
  Sort sort = Sort.RELEVANCE;
  Collapse collapse = Collapse.NONE;
  Optional<Recency> recency = Optional.empty();
  int countUpTo = Integer.MAX_VALUE;
  int from;
  int limit = 10;
  Optional<String> after = Optional.empty();
  int snippets = 2;
  Limits limits = Limits.DEFAULT;

  /** Those of a request that is told nothing but its query. */
  RequestParts(Query query) {
    this.query = query;
  }

  RequestParts(SearchRequest request) {
    query = request.query();
    confidence = request.confidence();
    drillDowns.addAll(request.drillDowns());
    facets.addAll(request.facets());
    buckets.addAll(request.buckets());
    crossTab = request.crossTab();
    sort = request.sort();
    collapse = request.collapse();
    recency = request.recency();
    countUpTo = request.countUpTo();
    from = request.from();
    limit = request.limit();
    after = request.after();
    snippets = request.snippets();
    limits = request.limits();
  }

  /** Checked as a whole. */
  SearchRequest request() {
    return new SearchRequest(
        query,
        confidence,
        drillDowns,
        facets,
        buckets,
        crossTab,
        sort,
        collapse,
        recency,
        countUpTo,
        from,
        limit,
        after,
        snippets,
        limits);
  }
}

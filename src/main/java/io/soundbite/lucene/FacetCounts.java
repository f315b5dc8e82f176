package io.soundbite.lucene;

import io.soundbite.query.Query.Everything;
import io.soundbite.search.Counting;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * The facets of one search: most are counted by the pass that counts its hits, those of a dimension
 * that it is narrowed by each by a pass of their own, and what is counted over everything was
 * counted before.
 */
final class FacetCounts {

  private final View view;
  private final RequestSearcher searcher;
  private final Topics topics;
  private final SearchRequest request;
  private final Unit unit;
  private final DrillDowns drillDowns;
  private final Query query;
  private final Map<Tally.Kind, Tally> tallies = new HashMap<>();

  /**
   * @param query not narrowed
   */
  FacetCounts(
      View view,
      RequestSearcher searcher,
      Topics topics,
      SearchRequest request,
      Unit unit,
      DrillDowns drillDowns,
      Query query)
      throws IOException {
    this.view = view;
    this.searcher = searcher;
    this.topics = topics;
    this.request = request;
    this.unit = unit;
    this.drillDowns = drillDowns;
    this.query = query;
    for (FacetRequest facet : request.facets()) {
      Tally.Kind kind = kind(facet);
      if (!drillDowns.leftAside(facet) && !overEverything(facet) && !tallies.containsKey(kind)) {
        tallies.put(kind, Tally.of(kind, view));
      }
    }
  }

  /** What is to be counted by the pass over all hits. */
  Collection<Tally> counters() {
    return tallies.values();
  }

  /**
   * The facets, after that pass.
   *
   * @param hits how many hits it counted
   */
  List<Facet> facets(long hits) throws IOException {
    Facets facets = new Facets(topics);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      Tally.Kind kind = kind(facet);
      OfHits of = counts(facet, kind, hits);
      boolean tells = Facets.isOfAllValues(facet) && !searcher.timedOut();
      DateRange dates = drillDowns.dates(request.query(), facet);
      Vocabulary vocabulary = view.vocabulary(kind.field());
      Facet shown = facets.facet(facet, vocabulary, of.counts().byValue(), dates);
      counted.add(tells ? shown.withMissing(of.missing(kind)) : shown);
    }
    return counted;
  }

  /** Counts, and of how many hits they are. */
  private record OfHits(Counts counts, long hits) {
    /** Hits of which no quote is certain enough to be counted by have no value either. */
    long missing(Tally.Kind kind) {
      boolean byQuote = kind.leavesOut() && kind.counting() == Counting.HITS;
      return byQuote ? counts.missingOf(hits) : counts.missing();
    }
  }

  private OfHits counts(FacetRequest facet, Tally.Kind kind, long hits) throws IOException {
    if (overEverything(facet)) {
      return new OfHits(view.totals(kind, searcher), hits);
    }
    Tally counted = tallies.get(kind);
    if (counted != null && !drillDowns.leftAside(facet)) {
      return new OfHits(counted.counts(), hits);
    }
    Tally sideways = Tally.of(kind, view);
    Query others = drillDowns.sideways(query, facet.dimension());
    long all = HitCollector.count(searcher, others, List.of(sideways));
    return new OfHits(sideways.counts(), all);
  }

  /** Whether all documents of the unit are counted by this facet, with all that they have. */
  private boolean overEverything(FacetRequest facet) {
    boolean all = request.confidence() == 0 || (unit == Unit.ARTICLE && !kind(facet).leavesOut());
    return all && request.query() instanceof Everything && drillDowns.leaveAll(facet);
  }

  private Tally.Kind kind(FacetRequest facet) {
    return Tally.Kind.of(facet.dimension(), facet.counting(), request, unit);
  }
}

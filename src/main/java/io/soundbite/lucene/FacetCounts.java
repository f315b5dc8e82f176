package io.soundbite.lucene;

import io.soundbite.query.Query.Everything;
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

  /** The facets, after that pass. */
  List<Facet> facets() throws IOException {
    Facets facets = new Facets(topics);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      Tally.Kind kind = kind(facet);
      int[] counts = counts(facet, kind);
      DateRange dates = drillDowns.dates(request.query(), facet);
      counted.add(facets.facet(facet, view.vocabulary(kind.field()), counts, dates));
    }
    return counted;
  }

  private int[] counts(FacetRequest facet, Tally.Kind kind) throws IOException {
    if (overEverything(facet)) {
      return view.totals(kind, searcher);
    }
    Tally counted = tallies.get(kind);
    if (counted != null && !drillDowns.leftAside(facet)) {
      return counted.counts();
    }
    Tally sideways = Tally.of(kind, view);
    HitCollector.count(searcher, drillDowns.sideways(query, facet.dimension()), List.of(sideways));
    return sideways.counts();
  }

  /** Whether all documents of the unit are counted by this facet. */
  private boolean overEverything(FacetRequest facet) {
    boolean all = request.confidence() == 0 || unit == Unit.ARTICLE;
    return all && request.query() instanceof Everything && drillDowns.leaveAll(facet);
  }

  private Tally.Kind kind(FacetRequest facet) {
    return Tally.Kind.of(facet.dimension(), unit, facet.counting(), request.collapse());
  }
}

package io.soundbite.lucene;

import io.soundbite.search.ArticleHit;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Facet;
import io.soundbite.search.Hit;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * One search of one view.
 *
 * <p>One pass counts the hits, buckets and all facets of dimensions that the search is not narrowed
 * by, without scores. Another finds the best hits, and leaves out what cannot be among them, which
 * in most searches is nearly everything, see {@link Pages}. Where nothing but hits is counted, and
 * they cost much to find, that pass counts them too, see {@link Costly}. Each facet of a dimension
 * that it is narrowed by takes a pass of its own, without that dimension. What is counted over
 * everything was counted before.
 */
final class Search {

  /** How many hits there are, and whether that is all. */
  private record Total(long value, boolean exact) {}

  private final Asked asked;
  private final View view;
  private final RequestSearcher searcher;
  private final SearchRequest request;
  private final Unit unit;
  private final Pages pages;

  private Search(Asked asked) {
    this.asked = asked;
    this.view = asked.view();
    this.searcher = asked.searcher();
    this.request = asked.request();
    this.unit = asked.unit();
    this.pages = new Pages(asked);
  }

  static SearchResult<ArticleHit> articles(View view, Naming naming, SearchRequest request)
      throws IOException {
    return articles(Asked.inTime(view, naming, request, Unit.ARTICLE));
  }

  static SearchResult<ArticleHit> articles(Asked asked) throws IOException {
    SearchRequest request = asked.request();
    FittingQuotes fitting =
        request.snippets() == 0
            ? FittingQuotes.none(asked.searcher())
            : FittingQuotes.of(
                asked.searcher(),
                asked.translation(asked.unlimited()),
                CertainQuotes.alone(request.query(), request.confidence(), Unit.ARTICLE));
    FieldAnalyzer analyzer = asked.naming().analyzer();
    return new Search(asked)
        .run(Hits.articles(asked.view(), analyzer, asked.unlimited(), fitting, request));
  }

  static SearchResult<QuoteHit> quotes(View view, Naming naming, SearchRequest request)
      throws IOException {
    Asked asked = Asked.inTime(view, naming, request, Unit.QUOTE);
    return new Search(asked)
        .run(Hits.quotes(view, naming.analyzer(), asked.unlimited(), request.query()));
  }

  private <H extends Hit> SearchResult<H> run(Hits<H> hits) throws IOException {
    Asked.refuseLargePage(request);
    Optional<PageToken> after = pages.after();
    if (asksForCopies()) {
      view.awaitCopies(unit, searcher::isOver);
    }
    var facets =
        new FacetCounts(
            view,
            searcher,
            asked.naming().topics(),
            request,
            unit,
            asked.drillDowns(),
            asked.query());
    Query narrowed = asked.narrowed();
    Query ranked = asked.ranked();
    Optional<CrossTally> crossTally = crossTally();
    List<Counter> counters = new ArrayList<>(facets.counters());
    crossTally.ifPresent(tally -> counters.addAll(tally.counters()));
    Buckets buckets = Buckets.of(request, unit, view, searcher, asked::translated);
    counters.addAll(buckets.counters());
    boolean alone = counters.isEmpty() && pages.countsHits();
    long counted = alone ? 0 : HitCollector.count(searcher, narrowed, counters);
    Optional<Groups> groups = Groups.of(asked, ranked);
    Optional<CrossTab> table = table(crossTally, counted, narrowed);
    TopDocs best =
        alone ? pages.counted(ranked, after) : pages.page(Groups.shown(groups, ranked), after);
    ScoreDoc[] page = pages.shown(best);
    Total total =
        alone ? total(best) : new Total(groups.isPresent() ? groups.get().size() : counted, true);
    List<Facet> counts = facets.facets(counted);
    CopiesOfPage copies = copies(narrowed, groups, page);
    List<H> shown = hits.first(request.limit(), page, copies);
    boolean exact = total.exact() && !searcher.timedOut();
    return new SearchResult<>(
        total.value(),
        exact,
        shown,
        counts,
        buckets.buckets(),
        table,
        pages.next(page),
        searcher.timedOut());
  }

  private boolean asksForCopies() {
    return request.collapse() != Collapse.NONE
        || request.facets().stream().anyMatch(facet -> facet.counting() == Counting.GROUPS)
        || request.buckets().stream().anyMatch(bucket -> bucket.counting() == Counting.GROUPS);
  }

  /** The bound itself where there are more, however many more Lucene came across. */
  private Total total(TopDocs best) {
    TotalHits hits = best.totalHits;
    boolean exact = hits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Total(exact ? hits.value() : Math.min(hits.value(), request.countUpTo()), exact);
  }

  private CopiesOfPage copies(Query narrowed, Optional<Groups> groups, ScoreDoc[] page)
      throws IOException {
    return groups.isPresent()
        ? CopiesOfPage.of(searcher, view, unit, narrowed, groups.get(), page)
        : CopiesOfPage.none(view, unit);
  }

  private Optional<CrossTally> crossTally() throws IOException {
    return request.crossTab().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CrossTally(request.crossTab().get(), request, unit, view, searcher::isOver));
  }

  private Optional<CrossTab> table(Optional<CrossTally> tally, long hits, Query narrowed)
      throws IOException {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    DateRange dates = asked.drillDowns().dates(request.query());
    CrossTally.SecondPass again =
        counter -> HitCollector.count(searcher, narrowed, List.of(counter));
    return Optional.of(tally.get().table(hits, new Facets(asked.naming().topics()), dates, again));
  }
}

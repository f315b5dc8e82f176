package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Collapse;
import io.soundbite.search.Copies;
import io.soundbite.search.CrossTab;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.Explanation;
import io.soundbite.search.Facet;
import io.soundbite.search.Hit;
import io.soundbite.search.HitConsumer;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.Recency;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * One search of one view.
 *
 * <p>One pass counts the hits, buckets and all facets of dimensions that the search is not narrowed
 * by, without scores. Another finds the best hits, and leaves out what cannot be among them, which
 * in most searches is nearly everything. Each facet of a dimension that it is narrowed by takes a
 * pass of its own, without that dimension. What is counted over everything was counted before.
 */
final class Search {

  /** Hits are counted by another pass, so that the one for the best may leave hits out. */
  private static final int UNCOUNTED = 1;

  /** How many hits there are, and whether that is all. */
  private record Total(long value, boolean exact) {}

  /** How many hits are found at a time where all are wanted. */
  private static final int PAGE = 1000;

  private final View view;
  private final Deadline deadline;
  private final RequestSearcher searcher;
  private final Naming naming;
  private final SearchRequest request;
  private final Unit unit;
  private final Leaves leaves;
  private final SpeakerNames speakers;
  private final DrillDowns drillDowns;
  private final Query query;

  private Search(View view, Naming naming, SearchRequest request, Unit unit, Deadline deadline)
      throws IOException {
    this.view = view;
    this.naming = naming;
    this.request = request;
    this.unit = unit;
    this.deadline = deadline;
    this.searcher = new RequestSearcher(view, deadline);
    this.leaves = leaves(request.limits());
    request.drillDowns().forEach(by -> by.values().forEach(value -> leaves.count()));
    this.speakers = new SpeakerNames(naming.authority(), view.namesakes(), naming.analyzer());
    this.drillDowns = new DrillDowns(request.drillDowns(), naming.topics(), speakers, unit);
    this.query = translated(request.query(), unit);
  }

  /**
   * @throws io.soundbite.query.QuerySyntaxException where it names a topic or an article that there
   *     is not
   */
  private Query translated(io.soundbite.query.Query asked, Unit unit) throws IOException {
    try {
      return translation(leaves)
          .translate(CertainQuotes.alone(asked, request.confidence(), unit), unit);
    } catch (RefusedConditionException e) {
      throw e.within(asked);
    }
  }

  private static void refuseLargePage(SearchRequest request) {
    if (request.limit() > request.limits().maxHits()) {
      throw new SearchLimitException(
          ("A page holds 0 to %,d hits, the limit maxHits, but limit was %,d; for more, ask for the"
                  + " page after it by its token")
              .formatted(request.limits().maxHits(), request.limit()));
    }
  }

  private Leaves leaves(Limits limits) {
    var words = new QueryWords(naming.analyzer(), view.languages(), naming.synonyms());
    return new Leaves(words, naming.topics(), limits);
  }

  private Translation translation(Leaves leaves) {
    Expansion expansion = new IndexExpansion(view.getIndexReader(), request.limits(), deadline);
    return new Translation(leaves, expansion, speakers::withNamesakes, id -> alike().to(id));
  }

  private Alike alike() throws IOException {
    return new Alike(view, naming.analyzer());
  }

  private static Deadline deadline(SearchRequest request) {
    return Deadline.in(request.limits().timeoutMillis());
  }

  static SearchResult<ArticleHit> articles(View view, Naming naming, SearchRequest request)
      throws IOException {
    return articles(view, naming, request, deadline(request));
  }

  static SearchResult<ArticleHit> articles(
      View view, Naming naming, SearchRequest request, Deadline deadline) throws IOException {
    Search search = new Search(view, naming, request, Unit.ARTICLE, deadline);
    return search.run(
        Hits.articles(view, naming.analyzer(), search.unlimited(), search.fitting(), request));
  }

  static SearchResult<QuoteHit> quotes(View view, Naming naming, SearchRequest request)
      throws IOException {
    Search search = new Search(view, naming, request, Unit.QUOTE, deadline(request));
    return search.run(Hits.quotes(view, naming.analyzer(), search.unlimited(), request.query()));
  }

  static QuoteThreads threads(View view, Naming naming, SearchRequest request) throws IOException {
    refuseLargePage(request);
    Search search = new Search(view, naming, request, Unit.QUOTE, deadline(request));
    Query narrowed = search.drillDowns.narrow(search.query);
    return new Threads(view, search.searcher).fitting(narrowed, request);
  }

  /**
   * Hands on all articles that fit, and tells how many they were; no time limit.
   *
   * @throws InterruptedIOException where the thread is interrupted before all are handed on
   */
  static long allArticles(
      View view, Naming naming, SearchRequest request, HitConsumer<AnnotatedArticle> each)
      throws IOException {
    Search search = new Search(view, naming, request, Unit.ARTICLE, Deadline.never());
    StoredFields stored = view.storedFields();
    return search.all(
        page -> {
          for (ScoreDoc hit : page) {
            each.accept(StoredArticle.whole(stored, hit.doc).annotated());
          }
        });
  }

  /**
   * Hands on all quotes that fit, and tells how many they were; no time limit.
   *
   * @throws InterruptedIOException where the thread is interrupted before all are handed on
   */
  static long allQuotes(View view, Naming naming, SearchRequest request, HitConsumer<QuoteHit> each)
      throws IOException {
    Search search = new Search(view, naming, request, Unit.QUOTE, Deadline.never());
    return search.all(
        page -> {
          Hits<QuoteHit> hits =
              Hits.quotes(view, naming.analyzer(), search.unlimited(), request.query());
          for (ScoreDoc hit : page) {
            each.accept(hits.hit(hit, Copies.NONE));
          }
        });
  }

  /** Hands on the hits in their order, a page at a time, each found behind the one before. */
  private long all(HitConsumer<ScoreDoc[]> pages) throws IOException {
    Query ranked = ranked(drillDowns.narrow(query));
    Query shown = shown(groups(ranked), ranked);
    long count = 0;
    ScoreDoc[] page = page(shown, PAGE, null).scoreDocs;
    while (page.length > 0) {
      refuseInterrupted(count);
      pages.accept(page);
      count += page.length;
      page =
          page.length == PAGE
              ? page(shown, PAGE, (FieldDoc) page[PAGE - 1]).scoreDocs
              : new ScoreDoc[0];
    }
    return count;
  }

  private static void refuseInterrupted(long count) throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("Interrupted after %,d results".formatted(count));
    }
  }

  /** The terms that set what the search would find apart. */
  static SignificantTerms significant(
      View view, Naming naming, SignificanceRequest request, Unit unit) throws IOException {
    return significant(view, naming, request, unit, deadline(request.part()));
  }

  static SignificantTerms significant(
      View view, Naming naming, SignificanceRequest request, Unit unit, Deadline deadline)
      throws IOException {
    Search search = new Search(view, naming, request.part(), unit, deadline);
    return new Significant(view, naming.analyzer(), search.searcher, unit, request)
        .of(search.drillDowns.narrow(search.query));
  }

  /** Why an article, or a quote of it, has its score; empty where it is no hit of the search. */
  static Optional<Explanation> explain(
      View view, Naming naming, SearchRequest request, String id, OptionalInt quote)
      throws IOException {
    Unit unit = quote.isPresent() ? Unit.QUOTE : Unit.ARTICLE;
    int article = Blocks.article(view.getIndexReader(), id);
    if (article < 0) {
      return Optional.empty();
    }
    int document =
        quote.isPresent()
            ? Blocks.firstOfBlock(view.getIndexReader(), article) + quote.getAsInt()
            : article;
    Search search = new Search(view, naming, request, unit, Deadline.never());
    return search.explain(document);
  }

  private Optional<Explanation> explain(int document) throws IOException {
    Query ranked = ranked(drillDowns.narrow(query));
    var score = searcher.explain(ranked, document);
    if (!score.isMatch()) {
      return Optional.empty();
    }
    Leaves unlimited = unlimited();
    Explaining explaining =
        new Explaining(view, searcher, translation(unlimited), alike(), unlimited);
    explaining.explain(request.query(), unit, document, 1);
    double recency = 1;
    if (ranked instanceof RecencyQuery aged) {
      LeafReaderContext leaf = view.leaf(document);
      recency = aged.worth(leaf).of(document - leaf.docBase);
    }
    return Optional.of(
        new Explanation(score.getValue().doubleValue(), explaining.reasons(), recency));
  }

  /** The query that was perhaps meant, where one finds more articles. */
  static Optional<DidYouMean> didYouMean(View view, Naming naming, io.soundbite.query.Query query)
      throws IOException {
    var corrected = new Spelling(view.getIndexReader(), naming.analyzer()).corrected(query);
    if (corrected.equals(query)) {
      return Optional.empty();
    }
    long total = total(view, naming, corrected);
    return total > total(view, naming, query)
        ? Optional.of(new DidYouMean(corrected.toText(), total))
        : Optional.empty();
  }

  private static long total(View view, Naming naming, io.soundbite.query.Query query)
      throws IOException {
    return articles(view, naming, SearchRequest.of(query).limit(0)).total();
  }

  /** What may be meant by typed letters. */
  static List<Suggestion> suggest(View view, Naming naming, SuggestRequest request)
      throws IOException {
    SearchRequest within =
        SearchRequest.of(request.within().orElseGet(io.soundbite.query.Query::everything));
    Search search = new Search(view, naming, within, Unit.ARTICLE, deadline(within));
    return new Suggesting(view, naming, search.searcher, request, search.query).suggestions();
  }

  /** The ids of all articles that fit, in the order of documents; no time limit. */
  static List<String> fitting(View view, Naming naming, io.soundbite.query.Query query)
      throws IOException {
    SearchRequest request = SearchRequest.of(query);
    Search search = new Search(view, naming, request, Unit.ARTICLE, Deadline.never());
    Ids ids = new Ids();
    search.searcher.search(search.query, new HitCollector.One(ids));
    return ids.found();
  }

  private FittingQuotes fitting() throws IOException {
    return request.snippets() == 0
        ? FittingQuotes.none(searcher)
        : FittingQuotes.of(
            searcher,
            translation(unlimited()),
            CertainQuotes.alone(request.query(), request.confidence(), Unit.ARTICLE));
  }

  /** For reading the query once more, which was counted already. */
  private Leaves unlimited() {
    return leaves(request.limits().maxClauses(Integer.MAX_VALUE));
  }

  private <H extends Hit> SearchResult<H> run(Hits<H> hits) throws IOException {
    refuseLargePage(request);
    Optional<PageToken> after = Optional.empty();
    if (request.after().isPresent()) {
      after = Optional.of(PageToken.decode(request.after().get(), request, unit));
    }
    var facets = new FacetCounts(view, searcher, naming.topics(), request, unit, drillDowns, query);
    Query narrowed = drillDowns.narrow(query);
    Query ranked = ranked(narrowed);
    Optional<CrossTally> crossTally = crossTally();
    List<Counter> counters = new ArrayList<>(facets.counters());
    crossTally.ifPresent(tally -> counters.addAll(tally.counters()));
    Buckets buckets = Buckets.of(request, unit, view, searcher, this::translated);
    counters.addAll(buckets.counters());
    boolean alone = counters.isEmpty() && countsWithThePage();
    long counted = alone ? 0 : HitCollector.count(searcher, narrowed, counters);
    Optional<Groups> groups = groups(ranked);
    Optional<CrossTab> table = table(crossTally, narrowed);
    TopDocs best = page(shown(groups, ranked), after);
    ScoreDoc[] page = best.scoreDocs;
    Total total =
        alone ? total(best) : new Total(groups.isPresent() ? groups.get().size() : counted, true);
    List<Facet> counts = facets.facets();
    CopiesOfPage copies = copies(narrowed, groups, page);
    List<H> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(request.limit(), page.length); i++) {
      shown.add(hits.hit(page[i], copies.of(page[i].doc)));
    }
    boolean exact = total.exact() && !searcher.timedOut();
    return new SearchResult<>(
        total.value(),
        exact,
        shown,
        counts,
        buckets.buckets(),
        table,
        next(page),
        searcher.timedOut());
  }

  /** Whether the search for the best hits counts as many as are to be counted. */
  private boolean countsWithThePage() {
    return request.countUpTo() < Integer.MAX_VALUE
        && request.limit() > 0
        && request.collapse() == Collapse.NONE;
  }

  /** The bound itself where there are more, however many more Lucene came across. */
  private Total total(TopDocs best) {
    TotalHits hits = best.totalHits;
    boolean exact = hits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Total(exact ? hits.value() : Math.min(hits.value(), request.countUpTo()), exact);
  }

  /** What is shown of the copies; empty where each hit is. */
  private Optional<Groups> groups(Query ranked) throws IOException {
    return request.collapse() == Collapse.NONE
        ? Optional.empty()
        : Optional.of(Groups.of(searcher, view, ranked, request, unit));
  }

  /** What may stand on a page: of each group one hit. */
  private static Query shown(Optional<Groups> groups, Query ranked) {
    return groups.isPresent() ? groups.get().narrow(ranked) : ranked;
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
            new CrossTally(
                request.crossTab().get(),
                unit,
                view,
                request.limits().maxCells(),
                searcher::isOver));
  }

  private Optional<CrossTab> table(Optional<CrossTally> tally, Query narrowed) throws IOException {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    DateRange dates = drillDowns.dates(request.query());
    CrossTally.SecondPass again =
        counter -> HitCollector.count(searcher, narrowed, List.of(counter));
    return Optional.of(tally.get().table(new Facets(naming.topics()), dates, again));
  }

  private Query ranked(Query narrowed) throws IOException {
    if (request.recency().isEmpty()) {
      return narrowed;
    }
    Recency recency = request.recency().get();
    Optional<Instant> from = recency.from();
    return new RecencyQuery(
        narrowed,
        unit,
        Times.millis(recency.half()),
        from.isPresent() ? Times.millis(from.get()) : view.newest());
  }

  /** One hit more than the page holds, if there is one. */
  private TopDocs page(Query ranked, Optional<PageToken> after) throws IOException {
    if (request.limit() == 0) {
      return TopDocsCollector.EMPTY_TOPDOCS;
    }
    FieldDoc from = after.isPresent() ? after.get().hit(view.getIndexReader()) : null;
    return page(ranked, request.limit() + 1L, from);
  }

  private TopDocs page(Query ranked, long hits, @Nullable FieldDoc from) throws IOException {
    int documents = Math.max(1, view.getIndexReader().maxDoc());
    int size = (int) Math.min(hits, documents);
    var best =
        new TopFieldCollectorManager(
            Ranking.of(request.sort(), unit),
            size,
            from,
            countsWithThePage() ? request.countUpTo() : UNCOUNTED);
    TopDocs page = searcher.search(ranked, best);
    fillInScores(page.scoreDocs, ranked);
    return page;
  }

  private void fillInScores(ScoreDoc[] page, Query ranked) throws IOException {
    switch (request.sort()) {
      case RELEVANCE -> {
        for (ScoreDoc hit : page) {
          hit.score = (Float) ((FieldDoc) hit).fields[0];
        }
      }
      case NEWEST, OLDEST -> TopFieldCollector.populateScores(page, searcher, ranked);
    }
  }

  /**
   * Behind the last hit shown, where there is another, or the time ran out before that is known.
   */
  private Optional<String> next(ScoreDoc[] page) throws IOException {
    int shown = Math.min(request.limit(), page.length);
    if (shown == 0 || (shown == page.length && !searcher.timedOut())) {
      return Optional.empty();
    }
    FieldDoc last = (FieldDoc) page[shown - 1];
    int quote = unit == Unit.QUOTE ? Blocks.place(view.getIndexReader(), last.doc).quote() : 0;
    return Optional.of(PageToken.of(last, request, unit, quote).encode());
  }
}

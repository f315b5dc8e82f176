package io.soundbite.lucene;

import io.soundbite.search.Recency;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** A request as one view is asked it: its query in Lucene's terms, with a time when it ends. */
final class Asked {

  private final View view;
  private final Naming naming;
  private final SearchRequest request;
  private final Unit unit;
  private final RequestSearcher searcher;
  private final Leaves leaves;
  private final Expansion expansion;
  private final SpeakerNames speakers;
  private final DrillDowns drillDowns;
  private final Query query;
  private final Query narrowed;

  /**
   * @throws io.soundbite.query.QuerySyntaxException where it names a topic or an article that there
   *     is not
   */
  Asked(View view, Naming naming, SearchRequest request, Unit unit, Deadline deadline)
      throws IOException {
    this.view = view;
    this.naming = naming;
    this.request = request;
    this.unit = unit;
    this.searcher = new RequestSearcher(view, deadline);
    var words = new QueryWords(naming.analyzer(), view.languages(), naming.synonyms());
    this.leaves = new Leaves(words, naming.topics(), request.limits());
    this.expansion = new IndexExpansion(view.getIndexReader(), request.limits(), deadline);
    request.drillDowns().forEach(by -> by.values().forEach(value -> leaves.count()));
    this.speakers = new SpeakerNames(naming.authority(), view.namesakes(), naming.analyzer());
    this.drillDowns = new DrillDowns(request, naming.topics(), speakers, view.roles(), unit);
    this.query = translated(request.query(), unit);
    this.narrowed = drillDowns.narrow(query);
  }

  /** The same, ending when its limits say. */
  static Asked inTime(View view, Naming naming, SearchRequest request, Unit unit)
      throws IOException {
    Deadline deadline = Deadline.in(request.limits().timeoutMillis());
    return new Asked(view, naming, request, unit, deadline);
  }

  View view() {
    return view;
  }

  Naming naming() {
    return naming;
  }

  SearchRequest request() {
    return request;
  }

  Unit unit() {
    return unit;
  }

  RequestSearcher searcher() {
    return searcher;
  }

  DrillDowns drillDowns() {
    return drillDowns;
  }

  /** The query, not narrowed. */
  Query query() {
    return query;
  }

  Query narrowed() {
    return narrowed;
  }

  /** The narrowed query, its scores as the hits are ordered by. */
  Query ranked() throws IOException {
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

  /**
   * Another query beside the one asked, within the same limits.
   *
   * @throws io.soundbite.query.QuerySyntaxException where it names a topic or an article that there
   *     is not
   */
  Query translated(io.soundbite.query.Query other, Unit of) throws IOException {
    leaves.check(other);
    try {
      Query translated =
          translation(leaves).translate(CertainQuotes.alone(other, request.confidence(), of), of);
      return expansion.isOver() ? new MatchNoDocsQuery("the time is over") : translated;
    } catch (RefusedConditionException e) {
      throw e.within(other);
    }
  }

  Translation translation(Leaves counting) {
    return new Translation(counting, expansion, speakers::withNamesakes, like -> alike().to(like));
  }

  Alike alike() throws IOException {
    return new Alike(view, naming.analyzer());
  }

  /** For reading the query once more, which was counted already. */
  Leaves unlimited() {
    return leaves.again();
  }

  /**
   * Refuses more hits than its limits allow on a page.
   *
   * @throws SearchLimitException where it wants more
   */
  static void refuseLargePage(SearchRequest request) {
    if (request.limit() > request.limits().maxHits()) {
      throw new SearchLimitException(
          ("A page holds 0 to %,d hits, the limit maxHits, but limit was %,d; for more, ask for the"
                  + " page after it by its token")
              .formatted(request.limits().maxHits(), request.limit()));
    }
    if ((long) request.from() + request.limit() > request.limits().maxHits()) {
      throw new SearchLimitException(
          ("Hits are passed over up to the %,d of the limit maxHits, but from was %,d and limit %,d;"
                  + " go on from any page by its token: next() of its result, for after(...), or"
                  + " --after")
              .formatted(request.limits().maxHits(), request.from(), request.limit()));
    }
  }
}

package io.soundbite.lucene;

import io.soundbite.search.Collapse;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best hits, a page at a time, each behind the one before, and leaves out what cannot be
 * among them.
 */
final class Pages {

  /** Hits are counted by another pass, so that the one for the best may leave hits out. */
  private static final int UNCOUNTED = 1;

  private final Asked asked;
  private final SearchRequest request;

  Pages(Asked asked) {
    this.asked = asked;
    this.request = asked.request();
  }

  /** Whether the search for the best hits had better count as many as are to be counted. */
  boolean countsHits() {
    return request.limit() > 0
        && request.collapse() == Collapse.NONE
        && (request.countUpTo() < Integer.MAX_VALUE || Costly.isToFind(asked.narrowed()));
  }

  /** The best hits up to one behind the page, and as many counted as the request says. */
  TopDocs counted(Query ranked, Optional<PageToken> after) throws IOException {
    return page(ranked, needed(), from(after), request.countUpTo());
  }

  /** The best hits up to one behind the page, if there is one. */
  TopDocs page(Query ranked, Optional<PageToken> after) throws IOException {
    return request.limit() == 0
        ? TopDocsCollector.EMPTY_TOPDOCS
        : page(ranked, needed(), from(after));
  }

  /** How many hits there are up to the end of the page, and one behind it. */
  private long needed() {
    return (long) request.from() + request.limit() + 1;
  }

  /** Of the best hits those of the page, and one behind it if there is one. */
  ScoreDoc[] shown(TopDocs best) {
    ScoreDoc[] all = best.scoreDocs;
    return Arrays.copyOfRange(all, Math.min(request.from(), all.length), all.length);
  }

  /** The best hits, so many, behind one. */
  TopDocs page(Query ranked, long hits, @Nullable FieldDoc from) throws IOException {
    return page(ranked, hits, from, UNCOUNTED);
  }

  private @Nullable FieldDoc from(Optional<PageToken> after) throws IOException {
    return after.isPresent() ? after.get().hit(asked.view().getIndexReader()) : null;
  }

  private TopDocs page(Query ranked, long hits, @Nullable FieldDoc from, int countUpTo)
      throws IOException {
    int documents = Math.max(1, asked.view().getIndexReader().maxDoc());
    int size = (int) Math.min(hits, documents);
    var best =
        new TopFieldCollectorManager(
            Ranking.of(request.sort(), asked.unit()), size, from, countUpTo);
    TopDocs page = asked.searcher().search(ranked, best);
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
      case NEWEST, OLDEST -> TopFieldCollector.populateScores(page, asked.searcher(), ranked);
    }
  }

  /** Where the page of the request begins. */
  Optional<PageToken> after() {
    return request.after().map(token -> PageToken.decode(token, request, asked.unit()));
  }

  /**
   * Behind the last hit shown, where there is another, or the time ran out before that is known.
   */
  Optional<String> next(ScoreDoc[] page) throws IOException {
    int shown = Math.min(request.limit(), page.length);
    if (shown == 0 || (shown == page.length && !asked.searcher().timedOut())) {
      return Optional.empty();
    }
    FieldDoc last = (FieldDoc) page[shown - 1];
    Unit unit = asked.unit();
    int quote =
        unit == Unit.QUOTE ? Blocks.place(asked.view().getIndexReader(), last.doc).quote() : 0;
    return Optional.of(PageToken.of(last, request, unit, quote).encode());
  }
}

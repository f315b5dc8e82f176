package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Searches a view for one request, with a time limit of its own.
 *
 * <p>Clauses are counted while the query is translated, so that Lucene's check of the number of
 * terms, a setting of the whole process, is left out.
 */
final class RequestSearcher extends IndexSearcher {

  private final Deadline deadline;

  RequestSearcher(View view, Deadline deadline) {
    super(view.getTopReaderContext());
    this.deadline = deadline;
    setTimeout(deadline);
    setSimilarity(LengthOfWords.BM25);
  }

  /** Whether to go no further; whoever asks, of what Lucene does not look at, stops there. */
  boolean isOver() {
    return deadline.shouldExit();
  }

  /** Whether the time ran out, here or while the query was made ready. */
  @Override
  public boolean timedOut() {
    return deadline.ranOut();
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that has no simpler form returns itself
  public Query rewrite(Query original) throws IOException {
    Query query = original;
    for (Query next = query.rewrite(this); next != query; next = query.rewrite(this)) {
      query = next;
    }
    return query;
  }
}

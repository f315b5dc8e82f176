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

  RequestSearcher(View view, long timeoutMillis) {
    super(view.getTopReaderContext());
    long begin = System.nanoTime();
    long nanos = Math.min(timeoutMillis, Long.MAX_VALUE / 2_000_000) * 1_000_000;
    setTimeout(() -> System.nanoTime() - begin > nanos);
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

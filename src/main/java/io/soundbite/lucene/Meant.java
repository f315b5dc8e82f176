package io.soundbite.lucene;

import io.soundbite.query.Query;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Optional;

/** Finds the query that was perhaps meant, where one finds more articles. */
final class Meant {

  private Meant() {}

  static Optional<DidYouMean> by(View view, Naming naming, Query query) throws IOException {
    Query corrected = new Spelling(view.getIndexReader(), naming.analyzer()).corrected(query);
    if (corrected.equals(query)) {
      return Optional.empty();
    }
    long total = total(view, naming, corrected);
    return total > total(view, naming, query)
        ? Optional.of(new DidYouMean(corrected.toText(), total))
        : Optional.empty();
  }

  private static long total(View view, Naming naming, Query query) throws IOException {
    return Search.articles(view, naming, SearchRequest.of(query).limit(0)).total();
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Query;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds the query that was perhaps meant: what a question asks for, where that finds anything; one
 * with whole names, where it finds more articles or more quotes; or else one with other words,
 * where it finds more articles.
 */
final class Meant {

  private Meant() {}

  static Optional<DidYouMean> by(View view, Naming naming, Query query) throws IOException {
    for (Query question : Questions.read(query)) {
      DidYouMean asked = meant(view, naming, question);
      if (asked.total() > 0) {
        return Optional.of(asked);
      }
    }
    Query joined = new WholeNames(view, naming).joined(query);
    if (!joined.equals(query)) {
      DidYouMean whole = meant(view, naming, joined);
      if (whole.total() > articles(view, naming, query)
          || quotes(view, naming, joined) > quotes(view, naming, query)) {
        return Optional.of(whole);
      }
    }
    Query corrected = new Spelling(view.getIndexReader(), naming.analyzer()).corrected(query);
    if (corrected.equals(query)) {
      return Optional.empty();
    }
    DidYouMean meant = meant(view, naming, corrected);
    return meant.total() > articles(view, naming, query) ? Optional.of(meant) : Optional.empty();
  }

  private static DidYouMean meant(View view, Naming naming, Query query) throws IOException {
    return new DidYouMean(query.toText(), articles(view, naming, query));
  }

  /** How many articles a query finds. */
  static long articles(View view, Naming naming, Query query) throws IOException {
    return Search.articles(view, naming, SearchRequest.of(query).limit(0)).total();
  }

  private static long quotes(View view, Naming naming, Query query) throws IOException {
    return Search.quotes(view, naming, SearchRequest.of(query).limit(0)).total();
  }
}

package io.soundbite.lucene;

import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Copies;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells what fits an alert in an article: asks its search of a view that has that article alone.
 */
record FiredAlerts(View view, Naming naming) {

  private static final Comparator<QuoteHit> BY_PLACE =
      Comparator.comparing(hit -> hit.quote().spans().getFirst());

  /** What fits; empty where nothing does. */
  Optional<AlertMatch> match(Alert alert) throws IOException {
    return switch (alert.unit()) {
      case ARTICLES -> Search.match(view, naming, request(alert), alert);
      case QUOTES -> ofQuotes(alert);
    };
  }

  private Optional<AlertMatch> ofQuotes(Alert alert) throws IOException {
    List<QuoteHit> quotes = new ArrayList<>(Search.quotes(view, naming, request(alert)).hits());
    if (quotes.isEmpty()) {
      return Optional.empty();
    }
    QuoteHit best = quotes.getFirst();
    quotes.sort(BY_PLACE);
    return Optional.of(
        new AlertMatch(
            alert, new ArticleHit(best.article(), best.score(), List.of(), Copies.NONE), quotes));
  }

  private SearchRequest request(Alert alert) {
    int documents = view.getIndexReader().maxDoc();
    return SearchRequest.of(alert.query())
        .limits(Limits.DEFAULT.maxHits(documents))
        .limit(documents)
        .build();
  }
}

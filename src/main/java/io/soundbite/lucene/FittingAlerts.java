package io.soundbite.lucene;

import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Tries the alerts that may fit on the block of one article, and tells what fits in it. */
final class FittingAlerts extends CandidateMatcher<QueryMatch> {

  /** What was found, or went wrong, by the end. */
  static final class Found {
    private final List<AlertMatch> matches = new ArrayList<>();
    private @Nullable Exception failure;

    /**
     * The matches, by name.
     *
     * @throws IOException where the article could not be read back
     */
    List<AlertMatch> matches() throws IOException {
      switch (failure) {
        case IOException lost -> throw lost;
        case RuntimeException mistake -> throw mistake;
        case null, default -> {}
      }
      matches.sort(Comparator.comparing(match -> match.alert().name()));
      return matches;
    }
  }

  private final Map<String, Alert> alerts;
  private final Naming naming;
  private final Namesakes namesakes;
  private final Found found;
  private final BlockTerms terms;
  private @Nullable FiredAlerts fired;

  FittingAlerts(
      IndexSearcher block,
      Map<String, Alert> alerts,
      Naming naming,
      Namesakes namesakes,
      Found found) {
    super(block);
    block.setQueryCache(null); // each query is asked once
    this.terms = new BlockTerms(block.getLeafContexts().getFirst());
    this.alerts = alerts;
    this.naming = naming;
    this.namesakes = namesakes;
    this.found = found;
  }

  @Override
  public void matchQuery(String name, Query query, Map<String, String> unused) throws IOException {
    Alert alert = alerts.get(name);
    if (alert != null && mayFit(query)) {
      if (fired == null) {
        fired = new FiredAlerts(new View(searcher.getIndexReader(), namesakes), naming);
      }
      fired.match(alert).ifPresent(found.matches::add);
    }
  }

  private boolean mayFit(Query query) throws IOException {
    return switch (terms.fit(query instanceof StandingQuery standing ? standing.query() : query)) {
      case NO -> false;
      case YES -> true;
      case PERHAPS -> fits(query);
    };
  }

  private boolean fits(Query query) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    Scorer scorer = weight.scorer(searcher.getLeafContexts().getFirst());
    return scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public void reportError(String name, Exception failure) {
    if (found.failure == null) {
      found.failure = failure;
    }
  }

  @Override
  public QueryMatch resolve(QueryMatch one, QueryMatch other) {
    return one; // an alert is kept whole, and so matches once
  }
}

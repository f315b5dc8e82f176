package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Asks a view what an alert asks of the articles that come. */
final class Trials {

  private Trials() {}

  /**
   * What the alert would have told.
   *
   * @param newest how many articles to show, at least 0
   * @param matcher knows this alert and no other
   */
  static AlertTrial of(View view, Naming naming, Alert alert, int newest, AlertMatcher matcher)
      throws IOException {
    Unit unit = StandingQuery.Asked.of(alert).documents();
    SearchRequest request = SearchRequest.of(alert.query()).limit(newest);
    Asked.refuseLargePage(request);
    Asked asked = Asked.inTime(view, naming, request, unit);
    Query articles = Translation.lead(asked.query(), unit, Unit.ARTICLE);
    long quotes = unit == Unit.QUOTE ? count(asked, asked.query()) : 0;
    long total = count(asked, articles);
    List<AlertMatch> matches = new ArrayList<>();
    for (AnnotatedArticle article : newest(asked, articles)) {
      matches.addAll(matcher.match(article));
    }
    return new AlertTrial(alert, total, quotes, matches, asked.searcher().timedOut());
  }

  private static long count(Asked asked, Query query) throws IOException {
    return HitCollector.count(asked.searcher(), query, List.of());
  }

  private static List<AnnotatedArticle> newest(Asked asked, Query articles) throws IOException {
    List<AnnotatedArticle> newest = new ArrayList<>();
    if (asked.request().limit() > 0) {
      StoredFields stored = asked.view().storedFields();
      for (ScoreDoc hit : first(asked, articles)) {
        newest.add(StoredArticle.whole(stored, hit.doc).annotated());
      }
    }
    return newest;
  }

  private static ScoreDoc[] first(Asked asked, Query articles) throws IOException {
    var newestFirst = Ranking.of(Sort.NEWEST, Unit.ARTICLE);
    return asked.searcher().search(articles, asked.request().limit(), newestFirst).scoreDocs;
  }
}

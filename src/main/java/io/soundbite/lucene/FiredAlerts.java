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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Tells what fits an alert in an article: asks what its search would of a view that has that
 * article alone, and reads the hits as that would. Many alerts of many people ask the same, which
 * is asked once.
 */
final class FiredAlerts {

  private static final Limits LIMITS = Limits.DEFAULT.maxClauses(Integer.MAX_VALUE);

  /** What an alert asks, whatever it is called. */
  private record Asked(Alert.Unit unit, io.soundbite.query.Query query) {}

  /** A name that is looked for, and what finds it as it stands. */
  private record Named(Query query, String name) {}

  private record Found(ArticleHit article, List<QuoteHit> quotes) {}

  private final View view;
  private final Naming naming;
  private final RequestSearcher searcher;
  private final SpeakerNames speakers;
  private final Map<Named, Query> named = new HashMap<>();
  private final Map<Asked, Optional<Found>> known = new HashMap<>();

  FiredAlerts(View view, Naming naming) {
    this.view = view;
    this.naming = naming.remembering();
    this.searcher = new RequestSearcher(view, Deadline.never());
    this.searcher.setQueryCache(null); // each query is asked once
    this.speakers = new SpeakerNames(naming.authority(), view.namesakes(), naming.analyzer());
  }

  /** What fits; empty where nothing does. */
  Optional<AlertMatch> match(Alert alert) throws IOException {
    Asked asked = new Asked(alert.unit(), alert.query());
    Optional<Found> found = known.get(asked);
    if (found == null) {
      found = find(asked);
      known.put(asked, found);
    }
    return found.map(hits -> new AlertMatch(alert, hits.article(), hits.quotes()));
  }

  private Optional<Found> find(Asked asked) throws IOException {
    var words = new QueryWords(naming.analyzer(), view.languages(), naming.synonyms());
    Leaves leaves = new Leaves(words, naming.topics(), LIMITS);
    Translation translation = translation(leaves);
    Unit unit = LuceneAlerts.unit(asked.unit());
    Query query = translation.translate(asked.query(), unit);
    ScoreDoc[] hits = searcher.search(query, view.getIndexReader().maxDoc()).scoreDocs;
    if (hits.length == 0) {
      return Optional.empty();
    }
    Hits<QuoteHit> quotes = Hits.quotes(view, naming.analyzer(), leaves, asked.query());
    return Optional.of(
        unit == Unit.QUOTE
            ? ofQuotes(hits, quotes)
            : ofArticle(hits[0], leaves, translation, asked.query(), quotes));
  }

  private Translation translation(Leaves leaves) {
    var expansion = new IndexExpansion(view.getIndexReader(), LIMITS, Deadline.never());
    Alike alike = new Alike(view, naming.analyzer());
    return new Translation(leaves, expansion, this::withNamesakes, alike::to);
  }

  private Query withNamesakes(Query query, String name) {
    return named.computeIfAbsent(
        new Named(query, name), one -> speakers.withNamesakes(one.query(), one.name()));
  }

  private Found ofArticle(
      ScoreDoc hit,
      Leaves leaves,
      Translation translation,
      io.soundbite.query.Query query,
      Hits<QuoteHit> quotes)
      throws IOException {
    FittingQuotes fitting = FittingQuotes.of(searcher, translation, query);
    ArticleHit article =
        Hits.articles(view, naming.analyzer(), leaves, fitting, SearchRequest.of(query).build())
            .hit(hit, Copies.NONE);
    int first = Blocks.firstOfBlock(view.getIndexReader(), hit.doc);
    List<QuoteHit> best = new ArrayList<>();
    for (int place : fitting.all(hit.doc)) {
      best.add(quotes.hit(new ScoreDoc(first + place, 1f), Copies.NONE));
    }
    return new Found(article, best);
  }

  private static Found ofQuotes(ScoreDoc[] hits, Hits<QuoteHit> quotes) throws IOException {
    float score = hits[0].score;
    Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
    List<QuoteHit> found = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      found.add(quotes.hit(hit, Copies.NONE));
    }
    return new Found(
        new ArticleHit(found.getFirst().article(), score, List.of(), Copies.NONE), found);
  }
}

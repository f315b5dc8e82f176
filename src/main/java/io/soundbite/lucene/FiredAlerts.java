package io.soundbite.lucene;

import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Copies;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Tells what in one block fits alerts, with the passages and quotes that a search would show. */
final class FiredAlerts {

  /** Of an alert that was added, which is within the limits. */
  static final Limits LIMITS = Limits.DEFAULT.maxClauses(Integer.MAX_VALUE);

  /** An alert fits or does not. */
  private static final float SCORE = 1;

  private record Found(ArticleHit article, List<QuoteHit> quotes) {
    AlertMatch of(Alert alert) {
      return new AlertMatch(alert, article, quotes);
    }
  }

  /** Of one block: its documents, the names of its speakers, and its languages but English. */
  record Block(List<List<IndexableField>> documents, BlockNames names, Set<Foreign> languages) {}

  private final Block block;
  private final BlockAnswers answers;
  private final Naming naming;
  private final Texts texts;
  private @Nullable ShownBlock shown;

  FiredAlerts(Block block, BlockAnswers answers, Naming naming) {
    this.block = block;
    this.answers = answers;
    this.naming = naming;
    this.texts = new RememberedTexts(naming.analyzer());
  }

  /** The block as it is shown, read when the first alert fits: most blocks fit few or none. */
  private ShownBlock shown() throws IOException {
    if (shown == null) {
      shown = new ShownBlock(block.documents(), block.names());
    }
    return shown;
  }

  /** What fits, for each alert that asks it. */
  List<AlertMatch> matches(StandingQuery query) throws IOException {
    FixedBitSet documents = answers.to(query.clause());
    if (documents.scanIsEmpty()) {
      return List.of();
    }
    Found found =
        switch (query.asked().unit()) {
          case ARTICLES -> article(query);
          case QUOTES -> quotes(query, documents);
        };
    return query.alerts().stream().map(found::of).toList();
  }

  private Found article(StandingQuery query) throws IOException {
    List<Integer> best = best(answers.counts(query.ofQuotes()));
    List<Span> said = best.isEmpty() ? List.of() : shown().quotes().get(best.getFirst()).spans();
    SearchRequest search = SearchRequest.of(query.asked().query());
    ArticleSnippets snippets =
        ArticleSnippets.of(texts, leaves(), search.query(), search.snippets());
    List<Snippet> passages = snippets.in(shown().head(), shown().body(), said);
    return new Found(hit(passages), quotes(query, best));
  }

  /** The places of the quotes that meet the most conditions, none where none meets any. */
  private List<Integer> best(int[] met) throws IOException {
    List<Integer> best = new ArrayList<>();
    int most = 1;
    for (int quote = 0; quote < shown().quotes().size(); quote++) {
      if (met[quote] > most) {
        most = met[quote];
        best.clear();
      }
      if (met[quote] == most) {
        best.add(quote);
      }
    }
    return best;
  }

  private Found quotes(StandingQuery query, FixedBitSet documents) throws IOException {
    List<Integer> places = new ArrayList<>();
    for (int quote = 0; quote < shown().quotes().size(); quote++) {
      if (documents.get(quote)) {
        places.add(quote);
      }
    }
    return new Found(hit(List.of()), quotes(query, places));
  }

  private ArticleHit hit(List<Snippet> passages) throws IOException {
    return new ArticleHit(shown().headline(), shown().topics(), SCORE, passages, Copies.NONE);
  }

  private List<QuoteHit> quotes(StandingQuery query, List<Integer> places) throws IOException {
    List<QuoteHit> hits = new ArrayList<>();
    if (!places.isEmpty()) {
      Highlighter said = Hits.said(texts, leaves(), query.asked().query());
      for (int place : places) {
        Quote quote = shown().quotes().get(place);
        QuoteSnippet part = QuoteSnippet.of(quote.text(), said);
        hits.add(
            new QuoteHit(
                shown().headline(), quote, SCORE, part.snippet(), part.matches(), Copies.NONE));
      }
    }
    return hits;
  }

  private Leaves leaves() {
    var words = new QueryWords(naming.analyzer(), block.languages(), naming.synonyms());
    return new Leaves(words, naming.topics(), LIMITS);
  }
}

package io.soundbite;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.query.Query;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.Explanation;
import io.soundbite.search.Hit;
import io.soundbite.search.HitConsumer;
import io.soundbite.search.IndexBackend;
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A backend that takes articles, in its own way, and does nothing else.
 *
 * @param way what it does with an article
 */
record AddOnly(Way way) implements IndexBackend {

  /** What to do with an article. */
  interface Way {
    void add(AnnotatedArticle article) throws IOException;
  }

  @Override
  public void add(AnnotatedArticle article) throws IOException {
    way.add(article);
  }

  @Override
  public void deleteById(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long delete(Query query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AlertTrial trial(Alert alert, int newest) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AlertMatcher alertMatcher() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void commit() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void merge() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchResult<ArticleHit> articles(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchResult<QuoteHit> quotes(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public QuoteThreads threads(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long allArticles(SearchRequest request, HitConsumer<AnnotatedArticle> each) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long allQuotes(SearchRequest request, HitConsumer<QuoteHit> each) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<QuoteThread> thread(String article, Quote quote) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ArticleVersion> versions(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SignificantTerms articleTerms(SignificanceRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SignificantTerms quoteTerms(SignificanceRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, Hit hit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<DidYouMean> didYouMean(Query query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return Optional.empty();
  }

  @Override
  public IndexStats stats() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refresh() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}

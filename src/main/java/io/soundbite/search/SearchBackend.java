package io.soundbite.search;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.query.Query;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Answers requests from an index. Safe for use by any number of threads. Each call answers from one
 * consistent view, that of the last {@link #refresh}.
 */
public interface SearchBackend extends Closeable {

  /** The articles that fit. */
  SearchResult<ArticleHit> articles(SearchRequest request) throws IOException;

  /** The quotes that fit. */
  SearchResult<QuoteHit> quotes(SearchRequest request) throws IOException;

  /** The threads with a quote that fits. */
  QuoteThreads threads(SearchRequest request) throws IOException;

  /**
   * The thread of a quote of the article with this id; empty where it has none at these spans.
   *
   * @throws java.io.InterruptedIOException where the thread is interrupted before it is found what
   *     are copies; its flag stays set
   */
  Optional<QuoteThread> thread(String article, Quote quote) throws IOException;

  /**
   * Hands on all articles that fit, as they were stored but for the names of speakers, which are
   * those that facets count, in the order asked for, and tells how many they were. They come from
   * one view, whatever is written meanwhile; memory does not grow with their number.
   *
   * @param request its limit, page token, snippets, facets and time limit are left aside
   */
  long allArticles(SearchRequest request, HitConsumer<AnnotatedArticle> each) throws IOException;

  /** The same for all quotes that fit. */
  long allQuotes(SearchRequest request, HitConsumer<QuoteHit> each) throws IOException;

  /** The terms that set the articles that fit apart from all others. */
  SignificantTerms articleTerms(SignificanceRequest request) throws IOException;

  /** The terms that set what is said in the quotes that fit apart from all others. */
  SignificantTerms quoteTerms(SignificanceRequest request) throws IOException;

  /** Why an article has its score; empty where there is none with this id, or it does not fit. */
  Optional<Explanation> explain(SearchRequest request, String id) throws IOException;

  /** Why a hit has its score; empty where it is no longer one. */
  Optional<Explanation> explain(SearchRequest request, Hit hit) throws IOException;

  /** A query like this one, of words and names that the index has; empty where none finds more. */
  Optional<DidYouMean> didYouMean(Query query) throws IOException;

  /** What somebody who is still typing may mean: all of each kind in turn, best first. */
  List<Suggestion> suggest(SuggestRequest request) throws IOException;

  /**
   * What an alert would have told of all articles.
   *
   * @param newest of how many articles to tell all
   */
  AlertTrial trial(Alert alert, int newest) throws IOException;

  /** The article with this id, as it was stored. */
  Optional<AnnotatedArticle> article(String id) throws IOException;

  /** What the article with this id was, the oldest first, and is; empty where there is none. */
  List<ArticleVersion> versions(String id) throws IOException;

  /** What the index holds. */
  IndexStats stats() throws IOException;

  /** Makes visible what was written since: by this process, or what another one has committed. */
  void refresh() throws IOException;
}

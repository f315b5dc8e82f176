package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.model.Span;
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
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * Answers requests from the view of the last refresh. Looks for a newer one on threads of its own,
 * see {@link OwnThreads}.
 */
final class Reading implements SearchBackend {

  private final SearcherManager views;
  private final Naming naming;
  private final Directory directory;
  private final OwnThreads threads = new OwnThreads();

  Reading(SearcherManager views, Naming naming, Directory directory) {
    this.views = views;
    this.naming = naming;
    this.directory = directory;
  }

  Naming naming() {
    return naming;
  }

  /** Where to do what must not be interrupted. */
  OwnThreads threads() {
    return threads;
  }

  /** A question to a view. */
  interface Question<T> {
    T ask(View view) throws IOException;
  }

  /** Asks the present view, which stays open as long as that takes. */
  <T> T ask(Question<T> question) throws IOException {
    IndexSearcher searcher;
    try {
      searcher = views.acquire();
    } catch (AlreadyClosedException e) {
      throw closed(e);
    }
    try {
      return question.ask((View) searcher);
    } catch (IndexSearcher.TooManyClauses e) {
      SearchLimitException refused =
          new SearchLimitException(
              ("The query has more words and conditions in one place than the %,d that Lucene"
                      + " allows in this process; ask for less, or raise that limit with"
                      + " IndexSearcher.setMaxClauseCount(...)")
                  .formatted(IndexSearcher.getMaxClauseCount()));
      refused.initCause(e);
      throw refused;
    } catch (AlreadyClosedException e) {
      throw closed(e);
    } finally {
      views.release(searcher);
    }
  }

  static IllegalStateException closed(Throwable cause) {
    return new IllegalStateException("The index is closed", cause);
  }

  @Override
  public SearchResult<ArticleHit> articles(SearchRequest request) throws IOException {
    return ask(view -> Search.articles(view, naming, request));
  }

  @Override
  public SearchResult<QuoteHit> quotes(SearchRequest request) throws IOException {
    return ask(view -> Search.quotes(view, naming, request));
  }

  @Override
  public QuoteThreads threads(SearchRequest request) throws IOException {
    return ask(view -> Threads.fitting(view, naming, request));
  }

  @Override
  public Optional<QuoteThread> thread(String article, Quote quote) throws IOException {
    return ask(view -> Threads.of(view, article, quote));
  }

  @Override
  public long allArticles(SearchRequest request, HitConsumer<AnnotatedArticle> each)
      throws IOException {
    return ask(view -> AllHits.articles(view, naming, request, each));
  }

  @Override
  public long allQuotes(SearchRequest request, HitConsumer<QuoteHit> each) throws IOException {
    return ask(view -> AllHits.quotes(view, naming, request, each));
  }

  @Override
  public SignificantTerms articleTerms(SignificanceRequest request) throws IOException {
    return ask(view -> Significant.terms(view, naming, request, Unit.ARTICLE));
  }

  @Override
  public SignificantTerms quoteTerms(SignificanceRequest request) throws IOException {
    return ask(view -> Significant.terms(view, naming, request, Unit.QUOTE));
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, String id) throws IOException {
    return ask(view -> Explained.of(view, naming, request, id, OptionalInt.empty()));
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, Hit hit) throws IOException {
    String id = hit.article().id();
    return switch (hit) {
      case ArticleHit article -> explain(request, id);
      case QuoteHit found -> {
        List<Quote> quotes = article(id).map(AnnotatedArticle::quotes).orElse(List.of());
        List<List<Span>> spans = quotes.stream().map(Quote::spans).toList();
        int place = spans.indexOf(found.quote().spans());
        yield place < 0
            ? Optional.empty()
            : ask(view -> Explained.of(view, naming, request, id, OptionalInt.of(place)));
      }
    };
  }

  @Override
  public Optional<DidYouMean> didYouMean(Query query) throws IOException {
    return ask(view -> Meant.by(view, naming, query));
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) throws IOException {
    return ask(view -> Suggesting.suggestions(view, naming, request));
  }

  @Override
  public AlertTrial trial(Alert alert, int newest) throws IOException {
    var blocks = new BlockBuilder(naming.topics().tree(), naming.authority(), new FieldAnalyzer());
    try (AlertMatcher matcher = new LuceneAlerts(this, blocks)) {
      matcher.add(List.of(alert));
      return ask(view -> Trials.of(view, naming, alert, newest, matcher));
    }
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) throws IOException {
    return ask(
        view -> {
          int document = Blocks.article(view.getIndexReader(), id);
          return document < 0
              ? Optional.empty()
              : Optional.of(StoredArticle.whole(view.storedFields(), document).annotated());
        });
  }

  @Override
  public List<ArticleVersion> versions(String id) throws IOException {
    return ask(
        view -> {
          int document = Blocks.article(view.getIndexReader(), id);
          return document < 0 ? List.of() : StoredVersions.all(view.storedFields(), document);
        });
  }

  /** The ids of the articles that fit. */
  Stream<String> fitting(Query query) throws IOException {
    return ask(view -> Ids.fitting(view, naming, query)).stream();
  }

  @Override
  public IndexStats stats() throws IOException {
    return ask(view -> Stats.of(view, directory));
  }

  @Override
  public void refresh() throws IOException {
    try {
      threads.run(this::renew);
    } catch (AlreadyClosedException e) {
      throw closed(e);
    }
  }

  /** Takes the index as it is now for the view; that it is closed is said in Lucene's words. */
  void renew() throws IOException {
    views.maybeRefreshBlocking();
  }

  /** Lets go of everything, also where a part of that fails. */
  @Override
  @SuppressWarnings("try") // what is named here is there to be closed
  public void close() throws IOException {
    try (threads;
        directory) {
      views.close();
    }
  }
}

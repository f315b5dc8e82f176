package io.soundbite.lucene;

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
import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * An index on Apache Lucene, in a folder or in memory. Safe for use by any number of threads; one
 * object writes to a folder at a time, any number of processes read from it.
 *
 * <p>Threads that call may be interrupted: what writes runs on others, see {@link OwnThreads}, and
 * is waited for to its end; the caller's flag stays set.
 *
 * <p>After {@link #close()} every call fails with an {@link IllegalStateException}; searches under
 * way end well.
 */
public final class LuceneBackend implements IndexBackend {

  private final IndexWriter writer;
  private final Reading reading;
  private final BlockBuilder blocks;
  private final Optional<VersionKeeper> versions;
  private final OwnNames ownNames;

  private LuceneBackend(Opened opened, LuceneOptions options) throws IOException {
    this.writer = opened.writer();
    this.reading = opened.reading();
    this.blocks = new BlockBuilder(options.topics(), options.authority(), new FieldAnalyzer());
    this.versions =
        opened.keepsVersions() ? Optional.of(new VersionKeeper(writer, blocks)) : Optional.empty();
    this.ownNames = new OwnNames(writer);
  }

  /**
   * Opens an index for reading and writing, or begins one in a missing or empty folder.
   *
   * @param folder where the index is, a folder of its own
   * @throws IndexOpenException where the folder holds other files, another process writes to it, or
   *     the index is of another version or damaged
   */
  public static LuceneBackend open(Path folder, LuceneOptions options) throws IOException {
    return new LuceneBackend(Opened.folder(folder, options), options);
  }

  /**
   * Opens an index for reading, also while another process writes to it. {@link
   * SearchBackend#refresh()} makes visible what that one has committed since.
   *
   * @throws IndexOpenException where there is no index, or it is of another version or damaged
   */
  public static SearchBackend openForReading(Path folder, LuceneOptions options)
      throws IOException {
    return Opened.forReading(folder, options.naming());
  }

  /**
   * Merges all segments of the index in a folder into one, and waits until it is written. It is not
   * opened to be searched, so that no more is in memory than the writer needs.
   *
   * @throws IndexOpenException where there is no index, or another process writes to it, or it is
   *     of another version or damaged
   */
  public static void merge(Path folder) throws IOException {
    try (OwnThreads threads = new OwnThreads()) {
      threads.run(() -> Opened.merge(folder));
    }
  }

  /** Begins an index that is gone when it is closed. */
  public static LuceneBackend inMemory(LuceneOptions options) throws IOException {
    return new LuceneBackend(Opened.memory(options), options);
  }

  /** Something to do with Lucene's searcher. */
  @FunctionalInterface
  public interface SearcherFunction<T> {
    /** What comes of it; called once, in the thread of the caller. */
    T apply(IndexSearcher searcher) throws IOException;
  }

  /**
   * For experts: asks Lucene itself what this library has no words for. Hands the searcher of the
   * present view, that of the last {@link #refresh}, to a function, and keeps it open until that
   * returns.
   *
   * {@snippet lang=java :
   * SpanTermQuery tax = new SpanTermQuery(new Term("quote.said", "tax"));
   * SpanTermQuery rise = new SpanTermQuery(new Term("quote.said", "rise"));
   * Query taxThenRise = new SpanNearQuery(new SpanQuery[] {tax, rise}, 5, true);
   * int quotes = backend.withSearcher(searcher -> searcher.count(taxThenRise));
   * }
   *
   * <p>The description of the package lists the fields; documents are quotes and articles side by
   * side, so a query names a field that only one of the two has, or {@code unit}. Terms are as they
   * are indexed: words folded and stemmed. Fields may change with any version of the layout. The
   * searcher is made for this call, so that its settings can be changed; do not keep it, and read
   * what is needed of it before returning. No {@link io.soundbite.search.Limits} hold.
   *
   * <p>Whoever opens the backend can give it to {@code NewsIndex.over} and so have both.
   *
   * @return what the function returned
   * @throws IOException what the function threw, or where the index cannot be read
   * @throws IllegalStateException where the index is closed
   */
  public <T> T withSearcher(SearcherFunction<T> function) throws IOException {
    return reading.ask(view -> function.apply(new IndexSearcher(view.getTopReaderContext())));
  }

  @Override
  public AlertMatcher alertMatcher() throws IOException {
    return new LuceneAlerts(reading, blocks);
  }

  @Override
  public void add(AnnotatedArticle article) throws IOException {
    if (versions.isPresent()) {
      blocks.check(article);
      ownNames.admit(article.article());
      writing(() -> versions.get().add(article));
    } else {
      var block = blocks.block(article);
      ownNames.admit(article.article());
      writing(() -> writer.updateDocuments(block(article.article().id()), block));
    }
  }

  @Override
  public void deleteById(String id) throws IOException {
    if (id.length() > ExactTerm.MAX_LENGTH) {
      return; // no article has such an id
    }
    writing(() -> writer.deleteDocuments(block(id)));
    versions.ifPresent(keeper -> keeper.noteWritten(id));
  }

  @Override
  public long delete(Query query) throws IOException {
    refresh();
    Term[] fitting = reading.fitting(query).map(LuceneBackend::block).toArray(Term[]::new);
    writing(() -> writer.deleteDocuments(fitting));
    for (Term id : fitting) {
      versions.ifPresent(keeper -> keeper.noteWritten(id.text()));
    }
    return fitting.length;
  }

  private static Term block(String id) {
    return new Term(Layout.BLOCK, id);
  }

  @Override
  public void commit() throws IOException {
    writing(writer::commit);
  }

  /**
   * Merges all segments into one and commits; waits until it is written. The old ones stay on disk
   * until {@link #refresh}, as long as searches read them.
   */
  @Override
  public void merge() throws IOException {
    writing(
        () -> {
          writer.forceMerge(1);
          writer.commit();
        });
  }

  @Override
  public SearchResult<ArticleHit> articles(SearchRequest request) throws IOException {
    return reading.articles(request);
  }

  @Override
  public SearchResult<QuoteHit> quotes(SearchRequest request) throws IOException {
    return reading.quotes(request);
  }

  @Override
  public QuoteThreads threads(SearchRequest request) throws IOException {
    return reading.threads(request);
  }

  @Override
  public Optional<QuoteThread> thread(String article, Quote quote) throws IOException {
    return reading.thread(article, quote);
  }

  @Override
  public long allArticles(SearchRequest request, HitConsumer<AnnotatedArticle> each)
      throws IOException {
    return reading.allArticles(request, each);
  }

  @Override
  public long allQuotes(SearchRequest request, HitConsumer<QuoteHit> each) throws IOException {
    return reading.allQuotes(request, each);
  }

  @Override
  public SignificantTerms articleTerms(SignificanceRequest request) throws IOException {
    return reading.articleTerms(request);
  }

  @Override
  public SignificantTerms quoteTerms(SignificanceRequest request) throws IOException {
    return reading.quoteTerms(request);
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, String id) throws IOException {
    return reading.explain(request, id);
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, Hit hit) throws IOException {
    return reading.explain(request, hit);
  }

  @Override
  public Optional<DidYouMean> didYouMean(Query query) throws IOException {
    return reading.didYouMean(query);
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) throws IOException {
    return reading.suggest(request);
  }

  @Override
  public AlertTrial trial(Alert alert, int newest) throws IOException {
    return reading.trial(alert, newest);
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) throws IOException {
    return reading.article(id);
  }

  @Override
  public List<ArticleVersion> versions(String id) throws IOException {
    return reading.versions(id);
  }

  @Override
  public IndexStats stats() throws IOException {
    return reading.stats();
  }

  @Override
  public void refresh() throws IOException {
    writing(reading::renew);
  }

  /** Commits, and lets go of the folder. Closing twice does nothing more. */
  @Override
  public void close() throws IOException {
    try (reading) {
      reading.threads().run(this::closeWriter);
    }
  }

  private void closeWriter() throws IOException {
    try (writer) {
      if (versions.isPresent()) {
        versions.get().close();
      }
    }
  }

  private void writing(OwnThreads.Work change) throws IOException {
    try {
      reading.threads().run(change);
    } catch (AlreadyClosedException e) {
      Throwable failure = writer.getTragicException();
      if (failure == null) {
        throw Reading.closed(e);
      }
      throw new IOException(
          "The index was closed when writing failed (%s); open it again: all that was committed"
                  .formatted(failure)
              + " is there",
          failure);
    }
  }
}

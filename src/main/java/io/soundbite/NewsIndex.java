package io.soundbite;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.Unplaced;
import io.soundbite.given.Given;
import io.soundbite.lucene.LuceneBackend;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.IndexBackend;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The door: an index of news that takes articles in and answers who said what about what, and when.
 *
 * {@snippet lang=java :
 * try (NewsIndex index = NewsIndex.open(Path.of("news"))) {
 *   index.load(Path.of("articles.jsonl.gz"));
 *   index.quotes("speaker:Putin topic:sanctions").hits().forEach(System.out::println);
 * }
 * }
 *
 * <p>One process writes at a time; within it any number of threads may add, delete and search. What
 * is written is seen after {@link #refresh} or {@link #commit}, and survives a crash after {@link
 * #commit}. {@link #close} commits.
 */
public final class NewsIndex extends NewsSearcher {

  private static final String EVERYTHING = " deleteAll() removes every article";

  /** What is to be deleted is counted for ten minutes at most. */
  private static final Limits PATIENT = Limits.DEFAULT.timeoutMillis(TimeUnit.MINUTES.toMillis(10));

  private final IndexBackend backend;
  private final Intake intake;
  private final OpenAlerts alerts = new OpenAlerts();

  private NewsIndex(IndexBackend backend, Annotator annotator, Optional<Corrections> corrections) {
    super(backend);
    this.backend = backend;
    this.intake = new Intake(backend, annotator::annotate, corrections);
  }

  /**
   * Opens the index in a folder for reading and writing; a missing or empty folder becomes a new
   * index.
   *
   * @throws io.soundbite.search.IndexOpenException where another process writes to it, or it was
   *     written by a version that does not fit, or it is damaged, or the folder holds something
   *     else
   */
  public static NewsIndex open(Path folder) throws IOException {
    return open(folder, IndexOptions.DEFAULT);
  }

  /** The same with topics or names of speakers of one's own. */
  public static NewsIndex open(Path folder, IndexOptions options) throws IOException {
    Given.value(folder, "folder");
    Given.value(options, "options", "IndexOptions.DEFAULT has the usual ones");
    return over(LuceneBackend.open(folder, options.lucene()), options);
  }

  /** A new index that lives in memory and is gone when closed. */
  public static NewsIndex inMemory() throws IOException {
    return inMemory(IndexOptions.DEFAULT);
  }

  /** The same with topics or names of speakers of one's own. */
  public static NewsIndex inMemory(IndexOptions options) throws IOException {
    Given.value(options, "options", "IndexOptions.DEFAULT has the usual ones");
    return over(LuceneBackend.inMemory(options.lucene()), options);
  }

  private static NewsIndex over(IndexBackend backend, IndexOptions options) {
    return new NewsIndex(backend, options.annotating(), options.corrections());
  }

  /**
   * An index kept by any backend, its articles annotated by this annotator. Whoever keeps the
   * backend can reach what only that offers, such as {@link LuceneBackend#withSearcher}; closing
   * the index closes it.
   *
   * @param backend opened with the tree of the annotator, see {@link TaxonomyTree}
   */
  public static NewsIndex over(IndexBackend backend, Annotator annotator) {
    return new NewsIndex(
        Given.value(backend, "backend"), Given.value(annotator, "annotator"), Optional.empty());
  }

  /**
   * Annotates an article and adds it, corrected where it is; one of the same id is replaced, quotes
   * and all.
   *
   * @throws IllegalArgumentException where the id has more than 8,000 characters
   * @throws IllegalStateException where the index is closed
   */
  public void add(Article article) throws IOException {
    add(intake.annotate(Given.value(article, "article")));
  }

  /**
   * Adds an article whose quotes and topics are known; one of the same id is replaced.
   *
   * @throws IllegalArgumentException where the id has more than 8,000 characters
   * @throws IllegalStateException where the index is closed
   */
  public void add(AnnotatedArticle article) throws IOException {
    intake.add(Given.value(article, "article")).tell();
  }

  /**
   * Adds every article of these files, and of all files below these folders, and commits. The
   * format is found by content and name: JSON Lines, JSON, ninjs, plain text, HTML, RSS, Atom,
   * WARC; gzip or not. A record that cannot be read never stops the load.
   *
   * <p>Where a load throws, the articles added until then stay, not committed: the next {@link
   * #commit} or {@link #close} keeps them. To load the files again replaces them, by their ids.
   * Only what alerts or their listeners throw, see {@link #watch}, is thrown after all is
   * committed.
   *
   * @return what was added, and every record that was not, with its reason
   * @throws java.nio.file.NoSuchFileException where there is no such file or folder
   * @throws java.io.InterruptedIOException where the thread was interrupted; its flag stays set
   * @throws IOException where a file cannot be read or the index not written, also since it is
   *     closed, or where an alert or a listener failed
   */
  public LoadReport load(Path... filesAndFolders) throws IOException {
    return load(LoadOptions.DEFAULT, filesAndFolders);
  }

  /**
   * The same with a number of threads, a file of rejects, or a listener of progress.
   *
   * @throws IllegalArgumentException where the file of rejects would be read itself, or replace
   *     something else
   */
  public LoadReport load(LoadOptions options, Path... filesAndFolders) throws IOException {
    Given.value(options, "options", "LoadOptions.DEFAULT has the usual ones");
    Loader loader = new Loader(intake, options);
    LoadReport report = loader.load(Given.values("filesAndFolders", filesAndFolders));
    commit();
    loader.throwFailuresToTell(report);
    return report;
  }

  /**
   * Corrects what the annotator found: keeps the corrections, with the time, in the file that the
   * index was opened with, applies them to the articles that are there, and commits. Whenever one
   * of these is added again, in whatever version or index, they are applied again. What is said of
   * names counts from the next opening on, for articles added then.
   *
   * {@snippet lang=java :
   * news.correct(Correction.ofQuote("12", "We will rebuild").speaker("Ana Silva").by("jb"));
   * }
   *
   * @return those of which the article, or the words in it, are not in the index; they are kept
   *     until it comes
   * @throws IllegalArgumentException where a correction names a topic that there is not
   * @throws IllegalStateException where the index was opened without corrections, or is closed
   */
  public List<Unplaced> correct(Correction... corrections) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Unplaced> missing =
        intake.correct(
            Given.values("corrections", corrections).stream()
                .map(one -> one.note().on().isPresent() ? one : one.on(now))
                .toList());
    commit();
    return missing;
  }

  /**
   * The saved searches of a file, which need not be there yet, with the topics and names of this
   * index. They are closed with the index, where they were not before.
   *
   * @throws io.soundbite.read.RecordFileException where a line cannot be read
   * @throws IllegalStateException where the index is closed
   */
  public Alerts alerts(Path file) throws IOException {
    Given.value(file, "file");
    return alerts.open(() -> Alerts.open(file, backend.alertMatcher()));
  }

  /**
   * Shows each article that is added from now on, by {@code add} or {@code load}, to these alerts,
   * and tells a listener what they match. Names that stand for other names do so as in the view of
   * the last {@link #refresh}.
   *
   * <p>Of an article that comes again, by its id, no more is told than what is new: an alert for
   * articles fires where the article did not fit it before, one for quotes with those of the quotes
   * whose words, whatever their case and marks, it did not find in it before. So nothing is told of
   * an article that comes again unchanged, whenever it was added, and whether or not anybody
   * watched then. To that end the article is matched also as it was at the last {@link #refresh},
   * but only where it fits an alert now. One that was deleted is new when it comes after the next
   * refresh.
   *
   * <p>An article is added whatever comes of its alerts. Where it cannot be asked of some, those
   * are not told of it, and all others are. What failed then, or what a listener threw, see {@link
   * AlertListener#matched}, is thrown when all is done: by {@code add} when the article is added,
   * by {@code load} when all articles are added and committed.
   *
   * @return ends that when it is closed
   * @throws IllegalStateException where the index is closed
   */
  public Closeable watch(Alerts watching, AlertListener listener) {
    Given.value(watching, "alerts");
    Given.value(listener, "listener");
    return alerts.whileOpen(() -> intake.watch(watching, listener));
  }

  /**
   * Removes the article with this id, with its quotes, if there is one.
   *
   * @throws IllegalStateException where the index is closed
   */
  public void deleteById(String id) throws IOException {
    backend.deleteById(Given.value(id, "id"));
  }

  /**
   * Removes every article that fits, of all added before, with its quotes. Those are made visible,
   * as by {@link #refresh}, and seen until the next one.
   *
   * @param query in the query language, see {@link io.soundbite.query.QueryParser}; for an id, call
   *     {@link #deleteById}
   * @return how many articles were removed
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   * @throws IllegalArgumentException where it asks for everything, or every article fits it of an
   *     index that has more than one, see {@link #deleteAll}, or for all but something that no
   *     article has, or for a topic that there is not; nothing is removed then
   * @throws io.soundbite.search.SearchLimitException where the articles that fit cannot be counted
   *     within ten minutes
   * @throws IllegalStateException where the index is closed
   */
  public long delete(String query) throws IOException {
    return delete(QueryParser.parse(query));
  }

  /**
   * Removes every article that fits, of all added before, with its quotes, and tells how many, as
   * {@link #delete(String)} does.
   *
   * @throws IllegalArgumentException where it asks for everything, as {@link Query#all} of an empty
   *     list does, or every article fits it of an index that has more than one, see {@link
   *     #deleteAll}, or for a topic that there is not; nothing is removed then
   * @throws io.soundbite.search.SearchLimitException where the articles that fit cannot be counted
   *     within ten minutes
   * @throws IllegalStateException where the index is closed
   */
  public long delete(Query query) throws IOException {
    if (isEverything(Given.value(query, "query"))) {
      throw new IllegalArgumentException(
          "This query asks for everything, of which no more than a part is deleted;" + EVERYTHING);
    }
    refresh();
    List<Query> leftOut = allBut(query);
    if (!leftOut.isEmpty() && count(Query.any(leftOut)) == 0) {
      throw new IllegalArgumentException(
          "Nothing is left out by this query, which asks for all but something;" + EVERYTHING);
    }
    long articles = count(Query.everything());
    if (articles > 1 && count(query) == articles) {
      throw new IllegalArgumentException(
          "All %,d articles of the index fit this query;%s".formatted(articles, EVERYTHING));
    }
    return backend.delete(query);
  }

  private long count(Query query) throws IOException {
    SearchRequest counting = SearchRequest.of(query).limit(0).limits(PATIENT);
    SearchResult<?> counted = articles(counting);
    if (counted.timedOut()) {
      throw new SearchLimitException("The articles that fit could not be counted in time");
    }
    return counted.total();
  }

  /** What "-russia" leaves out, which is nothing where that is misspelled; empty for others. */
  private static List<Query> allBut(Query query) {
    return query instanceof Query.Combined combined
            && combined.should().isEmpty()
            && combined.must().stream().allMatch(NewsIndex::isEverything)
        ? combined.mustNot()
        : List.of();
  }

  /**
   * Removes every article that was added before, and tells how many. Those are made visible, as by
   * {@link #refresh}, and seen until the next one.
   *
   * @throws IllegalStateException where the index is closed
   */
  public long deleteAll() throws IOException {
    return backend.delete(Query.everything());
  }

  private static boolean isEverything(Query query) {
    return switch (query) {
      case Query.Everything all -> true;
      case Query.Boosted boosted -> isEverything(boosted.query());
      case Query.InArticle article -> isEverything(article.query());
      case Query.Combined combined ->
          combined.mustNot().isEmpty()
              && combined.must().stream().allMatch(NewsIndex::isEverything)
              && (combined.atLeast() == 0
                  || combined.should().stream().filter(NewsIndex::isEverything).count()
                      >= combined.atLeast());
      default -> false;
    };
  }

  /**
   * Makes visible what was written since the last call; cheap where nothing was. Otherwise it
   * writes a segment, and looks over the names of speakers, sources and topics of the whole index
   * to count by them: the time grows with the index, not with what is new. So refresh once for many
   * articles, not after each.
   *
   * @throws IllegalStateException where the index is closed
   */
  @Override
  public void refresh() throws IOException {
    intake.refresh();
  }

  /**
   * Writes everything to disk, where it survives a crash, and makes it visible; costs a {@link
   * #refresh} and the waiting for the disk.
   *
   * @throws IllegalStateException where the index is closed
   */
  public void commit() throws IOException {
    backend.commit();
    intake.refresh();
  }

  /**
   * Writes the whole index anew as one segment, commits, and makes it visible. Searches take about
   * three quarters of the time afterwards. It pays for an archive that seldom grows: it takes as
   * long as reading and writing the index once, and meanwhile needs its size on disk once more.
   * Articles can be added before, during and after.
   *
   * @throws IllegalStateException where the index is closed
   */
  public void merge() throws IOException {
    backend.merge();
    intake.refresh();
  }

  /**
   * Does what {@link #merge()} does to an index that is not open, and closes it again. It reads
   * neither names nor topics, and loads no annotator.
   *
   * @throws io.soundbite.search.IndexOpenException where there is no index, or another process
   *     writes to it, or it was written by a version that does not fit, or it is damaged
   */
  public static void merge(Path folder) throws IOException {
    LuceneBackend.merge(Given.value(folder, "folder"));
  }

  /** Commits and closes. Searching or writing afterwards is an error. */
  @Override
  public void close() throws IOException {
    try {
      alerts.close();
    } finally {
      super.close();
    }
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.authority.Authority;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Collapse;
import io.soundbite.search.Dimension;
import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexStats;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen when, by whom, and until when. */
class LifecycleTest {

  private static final SearchRequest ALL = SearchRequest.of(Query.everything());

  @TempDir private Path folder;

  @Test
  void showsWhatWasAddedAfterARefresh() throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      index.add(article("1").build());
      assertThat(index.articles(ALL).total()).isZero();
      index.refresh();
      assertThat(index.articles(ALL).total()).isEqualTo(1);
    }
  }

  @Test
  void replacesAnArticleQuotesAndAll() throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      index.add(article("1").said("Bo Lee", "old").said("Bo Lee", "older").build());
      index.refresh();
      index.add(article("1").said("Ana Silva", "new").build());
      index.refresh();
      assertThat(index.quotes(ALL).total()).isEqualTo(1);
      assertThat(index.articles(SearchRequest.of(Query.speaker("lee"))).total()).isZero();
      assertThat(index.stats().speakers()).isEqualTo(1);
    }
  }

  @Test
  void keepsIdsApartThatDifferInCase() throws IOException {
    try (LuceneBackend index = Articles.index(article("a"), article("A"), article("b"))) {
      assertThat(index.articles(ALL).total()).isEqualTo(3);
      Query id = Query.words(Field.ID, "a");
      assertThat(index.articles(SearchRequest.of(id)).total()).isEqualTo(1);
      index.deleteById("a");
      index.refresh();
      assertThat(index.article("a")).isEmpty();
      assertThat(index.article("A")).isPresent();
    }
  }

  @Test
  void deletesWhatFitsAndCounts() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("1").said("Bo Lee", "x"),
            article("2").said("Bo Lee", "y").said("Ana Silva", "z"),
            article("3").said("Ana Silva", "x"))) {
      assertThat(index.delete(Query.speaker("lee"))).isEqualTo(2);
      index.refresh();
      assertThat(index.stats().quotes()).isEqualTo(1);
      assertThat(index.delete(Query.everything())).isEqualTo(1);
      assertThat(index.delete(Query.everything())).isZero();
      assertThat(index.stats().earliest()).isEmpty();
    }
  }

  @Test
  void tellsWhatItHolds() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("1").source("Reuters").day("2023-03-20").said("Bo Lee", "x"),
            article("2").source("REUTERS").day("2022-01-02").said("Bo Lee", "y"),
            article("3").day("2024-01-02"))) {
      index.deleteById("3");
      index.refresh();
      var stats = index.stats();
      assertThat(stats.articles()).isEqualTo(2);
      assertThat(stats.quotes()).isEqualTo(2);
      assertThat(stats.speakers()).isEqualTo(1);
      assertThat(stats.sources()).isEqualTo(1);
      assertThat(stats.earliest()).contains(Instant.parse("2022-01-02T00:00:00Z"));
      assertThat(stats.latest()).contains(Instant.parse("2023-03-20T00:00:00Z"));
      assertThat(stats.bytes()).isPositive();
      assertThat(stats.schemaVersion()).isEqualTo(Layout.VERSION);
    }
  }

  @Test
  void mergesIntoOneSegmentWithoutWhatWasDeleted() throws IOException {
    try (LuceneBackend index = LuceneBackend.open(folder, LuceneOptions.of(new SmallTree()))) {
      for (String id : List.of("1", "2", "3")) {
        index.add(article(id).said("Bo Lee", "we won in " + id).build());
        index.refresh();
      }
      assertThat(index.stats().segments()).isEqualTo(3);
      index.deleteById("2");
      index.merge();
      index.refresh();
      assertThat(index.stats().segments()).isEqualTo(1);
      assertThat(index.stats().articles()).isEqualTo(2);
      assertThat(index.quotes(SearchRequest.of(Query.words("won"))).total()).isEqualTo(2);
      assertThat(index.article("2")).isEmpty();
      index.add(article("2").said("Bo Lee", "we won again").build());
      index.refresh();
      assertThat(index.quotes(SearchRequest.of(Query.words("won"))).total()).isEqualTo(3);
    }
    try (SearchBackend reader =
        LuceneBackend.openForReading(folder, LuceneOptions.of(new SmallTree()))) {
      assertThat(reader.articles(ALL).total()).isEqualTo(3);
    }
  }

  @Test
  void mergesAnIndexThatIsNotOpen() throws IOException {
    LuceneOptions options = LuceneOptions.of(new SmallTree());
    try (LuceneBackend index = LuceneBackend.open(folder, options)) {
      for (String id : List.of("1", "2", "3")) {
        index.add(article(id).said("Bo Lee", "we won in " + id).build());
        index.commit();
      }
      assertThatThrownBy(() -> LuceneBackend.merge(folder))
          .isInstanceOf(IndexOpenException.class)
          .hasMessageContaining("is writing to it");
    }
    Thread.currentThread().interrupt();
    LuceneBackend.merge(folder);
    assertThat(Thread.interrupted()).as("ends well, and the interrupt is kept").isTrue();
    try (SearchBackend reader = LuceneBackend.openForReading(folder, options)) {
      assertThat(reader.stats().segments()).isEqualTo(1);
      assertThat(reader.articles(ALL).total()).isEqualTo(3);
    }
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> LuceneBackend.merge(nowhere))
        .isInstanceOf(IndexOpenException.class)
        .hasMessageContaining("there is no such folder");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void saysThatItIsClosed() throws IOException {
    LuceneBackend index = LuceneBackend.open(folder, LuceneOptions.of(new SmallTree()));
    index.add(article("1").build());
    index.close();
    index.close();
    SearchBackend reader = LuceneBackend.openForReading(folder, LuceneOptions.of(new SmallTree()));
    assertThat(reader.articles(ALL).total()).isEqualTo(1);
    reader.close();
    reader.close();
    List<ThrowingCallable> calls =
        List.of(
            () -> index.add(article("1").build()),
            () -> index.deleteById("1"),
            () -> index.delete(Query.everything()),
            index::commit,
            index::refresh,
            index::stats,
            () -> index.articles(ALL),
            () -> index.quotes(ALL),
            () -> index.article("1"),
            () -> index.withSearcher(searcher -> 1),
            reader::refresh,
            () -> reader.articles(ALL));
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The index is closed");
    }
  }

  @Test
  void handsLucenesSearcherToExperts() throws IOException {
    try (LuceneBackend index = Articles.index(article("1").said("Bo Lee", "x"))) {
      assertThat(index.<Integer>withSearcher(searcher -> searcher.getIndexReader().numDocs()))
          .isEqualTo(2);
    }
  }

  @Test
  void keepsTheSettingsOfAnExpertToHimself() throws IOException {
    try (LuceneBackend index = Articles.index(article("1").said("Bo Lee", "x"))) {
      index.<Boolean>withSearcher(
          searcher -> {
            searcher.setSimilarity(new BooleanSimilarity());
            return true;
          });
      assertThat(index.<Boolean>withSearcher(s -> s.getSimilarity() instanceof BooleanSimilarity))
          .isFalse();
    }
  }

  @Test
  void saysThatItWasClosedWhileItAnswered() throws IOException {
    ByteBuffersDirectory closed = new ByteBuffersDirectory();
    closed.close();
    try (LuceneBackend index = Articles.index(article("1").said("Bo Lee", "x"))) {
      assertThatThrownBy(
              () ->
                  index.<IndexStats>withSearcher(
                      searcher ->
                          Stats.of(
                              new View(searcher.getIndexReader(), Authority.standard()), closed)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The index is closed");
    }
  }

  @Test
  void letsGoOfTheFolderWhereTheViewsCannotBeClosed() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    reader
        .getReaderCacheHelper()
        .addClosedListener(
            key -> {
              throw new IOException("cannot be closed");
            });
    SearcherManager views = new SearcherManager(reader, null);
    Naming naming = LuceneOptions.of(new SmallTree()).naming();
    assertThatThrownBy(() -> new Reading(views, naming, directory).close())
        .hasStackTraceContaining("cannot be closed");
    assertThatThrownBy(directory::listAll).isInstanceOf(AlreadyClosedException.class);
  }

  @Test
  void refusesAnIdThatIsNoTerm() throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      assertThatThrownBy(() -> index.add(article("x".repeat(9000)).build()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("may have 8,000 characters")
          .hasMessageContaining("has 9,000");
    }
  }

  @Test
  void takesNamesOfAnyLength() throws IOException {
    String name = "Name ".repeat(20_000).strip();
    try (LuceneBackend index =
        Articles.index(article("1").source(name).said(name, "x"), article("2"))) {
      SearchRequest request =
          SearchRequest.of(Query.everything())
              .drillDown(Dimension.SPEAKER, name)
              .drillDown(Dimension.SOURCE, name);
      assertThat(index.articles(request).total()).isEqualTo(1);
      assertThat(index.article("1")).isPresent();
    }
  }

  /** Writers replace articles of three quotes each; no reader may ever see another number. */
  @Test
  void showsNoHalfBlock() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try (LuceneBackend index = LuceneBackend.open(folder, LuceneOptions.of(new SmallTree()))) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 2; writer++) {
        writers.add(threads.submit(() -> write(index)));
      }
      List<Future<Integer>> readers = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        readers.add(threads.submit(() -> read(index, done)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Void write(LuceneBackend index) throws IOException {
    for (int i = 0; i < 300; i++) {
      AnnotatedArticle article =
          article("a" + i % 20)
              .said("Bo Lee", "x" + i)
              .said("Ana Silva", "x" + i)
              .said("Bo Lee", "y")
              .build();
      index.add(article);
      if (i % 30 == 0) {
        index.deleteById("a" + i % 20);
        index.commit();
      }
    }
    return null;
  }

  private static int read(LuceneBackend index, AtomicBoolean done) throws IOException {
    int rounds = 0;
    while (!done.get() || rounds == 0) {
      index.refresh();
      long[] counts =
          index.<long[]>withSearcher(
              searcher ->
                  new long[] {
                    searcher.count(Unit.ARTICLE.all()), searcher.count(Unit.QUOTE.all())
                  });
      assertThat(counts[1]).isEqualTo(3 * counts[0]);
      SearchResult<ArticleHit> result =
          index.articles(
              SearchRequest.of(Query.speaker("lee")).facets(Dimension.SPEAKER).limit(50));
      assertThat(result.facets().getFirst().values())
          .allSatisfy(value -> assertThat(value.count()).isEqualTo(result.total()));
      rounds++;
    }
    return rounds;
  }

  @Test
  void findsCopiesAheadAndMayBeClosedMeanwhile() throws IOException {
    LuceneOptions options = LuceneOptions.of(new SmallTree());
    RandomNews news = new RandomNews(7);
    SearchRequest collapsed =
        SearchRequest.of(Query.everything()).collapse(Collapse.FIRST).limit(0);
    long articles;
    long quotes;
    try (LuceneBackend index = LuceneBackend.open(folder, options)) {
      for (int i = 0; i < 100; i++) {
        index.add(news.article("a" + i));
      }
      index.commit();
      index.refresh();
      articles = index.articles(collapsed).total();
      quotes = index.quotes(collapsed).total();
    }
    for (int i = 0; i < 20; i++) {
      try (LuceneBackend index = LuceneBackend.open(folder, options)) {
        if (i % 2 == 0) {
          assertThat(index.quotes(collapsed).total()).isEqualTo(quotes);
          assertThat(index.articles(collapsed).total()).isEqualTo(articles);
        }
      }
    }
    assertThat(articles).isBetween(1L, 99L);
  }

  @Test
  void findsTheSameCopiesWhileTheIndexGoesOn() throws IOException {
    LuceneOptions options = LuceneOptions.of(new SmallTree());
    RandomNews news = new RandomNews(11);
    SearchRequest collapsed =
        SearchRequest.of(Query.everything()).collapse(Collapse.FIRST).limit(0);
    for (int round = 0; round < 10; round++) {
      long articles;
      long quotes;
      try (LuceneBackend index = LuceneBackend.open(folder, options)) {
        for (int i = 0; i < 30; i++) {
          index.add(news.article("a" + (20 * round + i)));
          if (i % 7 == round % 7) {
            index.deleteById("a" + 20 * round);
          }
          index.refresh();
        }
        index.commit();
        articles = index.articles(collapsed).total();
        quotes = index.quotes(collapsed).total();
      }
      try (LuceneBackend index = LuceneBackend.open(folder, options)) {
        assertThat(index.articles(collapsed).total()).as("round %d", round).isEqualTo(articles);
        assertThat(index.quotes(collapsed).total()).as("round %d", round).isEqualTo(quotes);
      }
    }
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.query.Query;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interrupt is the caller's business, and never the end of the index. */
class InterruptTest {

  @TempDir private Path folder;

  private LuceneBackend index = Articles.index();

  InterruptTest() throws IOException {}

  @BeforeEach
  void open() throws IOException {
    index = LuceneBackend.open(folder, LuceneOptions.of(new SmallTree()));
  }

  @AfterEach
  void close() throws IOException {
    assertThat(Thread.interrupted()).as("an interrupt was left behind").isFalse();
    index.close();
  }

  @Test
  void writesInAThreadThatWasInterrupted() throws IOException {
    Thread.currentThread().interrupt();
    index.add(article("1").said("Bo Lee", "no").build());
    index.refresh();
    index.commit();
    index.add(article("2").build());
    index.delete(Query.speaker("lee"));
    index.refresh();
    long total = index.articles(SearchRequest.of("*")).total();
    assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
    assertThat(total).isEqualTo(1);
  }

  @Test
  void readsAnewInAThreadThatWasInterrupted() throws IOException {
    try (var reader = LuceneBackend.openForReading(folder, LuceneOptions.of(new SmallTree()))) {
      index.add(article("1").build());
      index.commit();
      Thread.currentThread().interrupt();
      reader.refresh();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(reader.article("1")).isPresent();
    }
  }

  @Test
  void endsAnExportThatIsInterruptedMidwayBehindThePage() throws IOException {
    fill(1001);
    assertThatThrownBy(() -> exportInterruptedAt(10))
        .isInstanceOf(InterruptedIOException.class)
        .hasMessage("Interrupted after 1,000 results");
    assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
  }

  @Test
  void endsAnExportInAThreadThatWasInterrupted() throws IOException {
    fill(1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> exportInterruptedAt(0)).hasMessage("Interrupted after 0 results");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anExportOfWhichNothingIsMissingEndsWell() throws IOException {
    fill(1000);
    assertThat(exportInterruptedAt(1000)).isEqualTo(1000);
    assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
    index.add(article("one more").said("Bo Lee", "no").build());
    index.refresh();
    assertThat(exportInterruptedAt(1001)).isEqualTo(1001);
    assertThat(Thread.interrupted()).isTrue();
  }

  private void fill(int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      index.add(article("a" + i).said("Bo Lee", "no").build());
    }
    index.refresh();
  }

  /** Interrupts this thread when it has so many of all quotes. */
  private long exportInterruptedAt(int quotes) throws IOException {
    AtomicInteger had = new AtomicInteger();
    return index.allQuotes(
        SearchRequest.of("*"),
        quote -> {
          if (had.incrementAndGet() == quotes) {
            Thread.currentThread().interrupt();
          }
        });
  }

  @Test
  void closesInAThreadThatWasInterrupted() throws IOException {
    index.add(article("1").build());
    Thread.currentThread().interrupt();
    index.close();
    assertThat(Thread.interrupted()).isTrue();
    open();
    assertThat(index.article("1")).isPresent();
  }

  @Test
  void survivesTasksThatAreCancelledWhileTheyWrite() throws Exception {
    for (int round = 0; round < 5; round++) {
      int first = round * 1000;
      CountDownLatch begun = new CountDownLatch(5);
      ExecutorService threads = Executors.newSingleThreadExecutor();
      Future<?> task = threads.submit(() -> writeUntilInterrupted(first, begun));
      assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
      task.cancel(true);
      threads.shutdown();
      assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      index.add(article("last" + round).build());
      index.refresh();
      assertThat(index.article("last" + round)).isPresent();
      assertThat(index.article("a" + first)).isPresent();
    }
  }

  private Void writeUntilInterrupted(int first, CountDownLatch begun) throws IOException {
    for (int i = first; !Thread.currentThread().isInterrupted(); i++) {
      index.add(article("a" + i).build());
      index.commit();
      index.refresh();
      begun.countDown();
    }
    return null;
  }
}

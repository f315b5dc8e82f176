package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.Alerts;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAlertsTest {

  @TempDir private Path folder;

  private final OpenAlerts alerts = new OpenAlerts();
  private final AtomicInteger closed = new AtomicInteger();

  private Alerts open() throws IOException {
    return Alerts.open(folder.resolve("alerts.jsonl"), new Matcher());
  }

  /** Counts how many of its kind were closed. */
  private final class Matcher implements AlertMatcher {
    @Override
    public void add(Collection<Alert> added) {}

    @Override
    public void remove(Collection<String> names) {}

    @Override
    public List<AlertMatch> match(AnnotatedArticle article) {
      return List.of();
    }

    @Override
    public void close() throws IOException {
      closed.incrementAndGet();
      throw new IOException("no disk");
    }
  }

  @Test
  void closesWhatIsBeingOpenedWhenClosingBegins() throws Exception {
    CountDownLatch opening = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Alerts> opened =
          threads.submit(
              () ->
                  alerts.open(
                      () -> {
                        opening.countDown();
                        await(closing);
                        return open();
                      }));
      await(opening);
      Thread closer = new Thread(this::closeWithoutDisk);
      closer.start();
      awaitWaiting(closer);
      closing.countDown();
      assertThat(opened.get(1, TimeUnit.MINUTES)).isNotNull();
      closer.join(TimeUnit.MINUTES.toMillis(1));
    }
    assertThat(closed).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Until the thread waits for the lock, or has gone through without. */
  private static void awaitWaiting(Thread thread) {
    while (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
  }

  private void closeWithoutDisk() {
    assertThatThrownBy(alerts::close).hasMessage("no disk");
  }

  @Test
  void closesAllAlsoWhereOneFails() throws IOException {
    alerts.open(this::open);
    alerts.open(this::open);
    closeWithoutDisk();
    assertThat(closed).hasValue(2);
  }

  @Test
  void nothingIsDoneOnceItIsClosed() throws IOException {
    alerts.close();
    assertThatThrownBy(() -> alerts.open(this::open)).hasMessage("The index is closed");
    assertThatThrownBy(() -> alerts.whileOpen(() -> "watching")).hasMessage("The index is closed");
    assertThat(closed).hasValue(0);
  }
}

package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article, the annotator or the index does, a load ends and says why. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class LoaderTest {

  /** More than the queues of the threads hold. */
  private static final int ARTICLES = 1000;

  @TempDir private Path folder;

  private final Queue<String> added = new ConcurrentLinkedQueue<>();
  private Path news = Path.of("");

  @BeforeEach
  void writeArticles() throws IOException {
    String lines =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                "{\"id\": \"%1$d\", \"title\": \"Story %1$d\", \"body\": \"Text.\"}"::formatted)
            .collect(Collectors.joining("\n"));
    news = Files.writeString(folder.resolve("news.jsonl"), lines);
  }

  private static AnnotatedArticle plain(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  private static AnnotatedArticle annotate(Article article) {
    return switch (article.id()) {
      case "7" -> throw new IllegalStateException("a strange word");
      case "8" -> throw new StackOverflowError();
      case "9" -> throw new NullPointerException();
      default -> plain(article);
    };
  }

  private void add(AnnotatedArticle article) {
    added.add(article.article().id());
  }

  private LoadReport load(LoadOptions options, AddOnly.Way way) throws IOException {
    return new Loader(new Intake(new AddOnly(way), LoaderTest::annotate, Optional.empty()), options)
        .load(List.of(news));
  }

  @Test
  void tellsWhatIsNewFromWhatReplacesAnotherAndFromWhatIsUnchanged() throws IOException {
    Path twice =
        Files.writeString(
            folder.resolve("twice.jsonl"),
            """
            {"id": "1", "title": "Story 1", "body": "Text.", "date": "2024-03-01"}
            {"id": "2", "title": "Story 2", "body": "Text.", "topics": ["sport"]}
            {"id": "1", "title": "Story 1", "body": "Another text.", "date": "2024-03-01"}
            {"id": "1", "title": "Story 1", "body": "Another text.", "date": "2024-03-01"}
            """);
    try (NewsIndex index = NewsIndex.inMemory()) {
      assertThat(counts(index.load(twice))).isEqualTo("4: 2 new, 1 replaced, 1 unchanged");
      assertThat(index.stats().articles()).isEqualTo(2);
      assertThat(counts(index.load(twice))).isEqualTo("4: 0 new, 2 replaced, 2 unchanged");
      assertThat(counts(index.load(LoadOptions.DEFAULT.threads(1), news)))
          .isEqualTo("1000: 998 new, 2 replaced, 0 unchanged");
      assertThat(counts(index.load(news))).isEqualTo("1000: 0 new, 0 replaced, 1000 unchanged");
    }
  }

  @Test
  void tellsHowManyHaveNoDate() throws IOException {
    Path some =
        Files.writeString(
            folder.resolve("some.jsonl"),
            """
            {"id": "1", "title": "Story 1", "date": "2024-03-01"}
            {"id": "2", "title": "Story 2"}
            {"id": "3", "title": "Story 3", "date": "null"}
            {"id": "4", "title": "Story 4", "date": "last week"}
            """);
    try (NewsIndex index = NewsIndex.inMemory()) {
      LoadReport report = index.load(some);
      assertThat(report.articles()).isEqualTo(3);
      assertThat(report.undated()).isEqualTo(2);
      assertThat(report.rejected()).isEqualTo(1);
    }
  }

  @Test
  void tellsOnceWhichFieldsOfJsonWereNotRead() throws IOException {
    Path some =
        Files.writeString(
            folder.resolve("some.jsonl"),
            """
            {"id": "1", "title": "Story 1", "body": "Text.", "Reach": 12, "label": "a", "uri": " "}
            {"id": "2", "title": "Story 2", "summary": "Short.", "body": "Long.", "label": "b"}
            {"id": "3", "title": "Story 3", "label": null, "client": {}, "reach": [], "tags": []}
            {"id": "4", "title": "Story 4", "headline": "Story Four", "source": {"name": "Reuters"}}
            {"id": "5", "label": "rejected"}
            """);
    Path rejects = folder.resolve("rejects.jsonl");
    try (NewsIndex index = NewsIndex.inMemory()) {
      LoadReport report = index.load(LoadOptions.DEFAULT.rejects(rejects), some);
      assertThat(report.unread().toString()).isEqualTo("{label=2, Reach=1, summary=1, title=1}");
      assertThat(report.rejected()).isEqualTo(1);
      assertThat(index.load(news).unread()).isEmpty();
    }
  }

  @Test
  void tellsNoMoreThanAThousandFieldsOfOneLoad() throws IOException {
    String fields =
        IntStream.range(0, 1500)
            .mapToObj(number -> "\"f%d\": 1".formatted(number))
            .collect(Collectors.joining(", "));
    String line = "{\"id\": \"1\", \"title\": \"Story\", " + fields + "}\n";
    Files.writeString(news, line + line);
    try (NewsIndex index = NewsIndex.inMemory()) {
      LoadReport report = index.load(news);
      assertThat(report.unread()).hasSize(LoadReport.MAX_UNREAD).containsEntry("f7", 2L);
    }
  }

  private static String counts(LoadReport report) {
    return "%d: %d new, %d replaced, %d unchanged"
        .formatted(report.articles(), report.added(), report.replaced(), report.unchanged());
  }

  @Test
  void anArticleThatCannotBeAnnotatedIsRejectedAndKept() throws IOException {
    Path rejects = folder.resolve("rejects.jsonl");
    LoadReport report = load(LoadOptions.DEFAULT.threads(3).rejects(rejects), this::add);
    assertThat(report.articles()).isEqualTo(ARTICLES - 3);
    assertThat(added).hasSize(ARTICLES - 3).doesNotContain("7", "8", "9");
    assertThat(report.rejections().stream().map(Rejection::toString))
        .containsExactlyInAnyOrder(
            news + ", record 8: The article cannot be annotated: a strange word",
            news + ", record 9: The article cannot be annotated: java.lang.StackOverflowError",
            news + ", record 10: The article cannot be annotated: java.lang.NullPointerException");
    for (String line : Files.readAllLines(rejects)) {
      Object raw = Objects.requireNonNull(JSON.std.mapFrom(line).get("raw"));
      assertThat(JSON.std.mapFrom(raw.toString())).containsEntry("body", "Text.");
    }
  }

  @Test
  void anArticleThatTheIndexDoesNotTakeIsRejected() throws IOException {
    LoadReport report =
        load(
            LoadOptions.DEFAULT.threads(2),
            article -> {
              if (article.article().id().equals("20")) {
                throw new IllegalArgumentException("an immense word");
              }
              add(article);
            });
    assertThat(report.articles()).isEqualTo(ARTICLES - 4);
    assertThat(report.rejections().stream().map(Rejection::toString))
        .contains(news + ", record 21: The index does not take the article: an immense word");
  }

  @Test
  void aFailureOfTheIndexStopsTheLoad() {
    assertStops(new IOException("No space left on device"), "No space left on device");
    assertStops(new ClosedChannelException(), "java.nio.channels.ClosedChannelException");
    assertStops(new IllegalStateException("The index is closed"), "The index is closed");
    assertStops(new OutOfMemoryError("Java heap space"), "Java heap space");
    assertStops(new NoClassDefFoundError("org/example/Missing"), "org/example/Missing");
  }

  private void assertStops(Throwable failure, String reason) {
    for (int threads = 1; threads <= 3; threads++) {
      LoadOptions options = LoadOptions.DEFAULT.threads(threads);
      assertThatThrownBy(() -> load(options, article -> fail(article, failure)))
          .isInstanceOf(IOException.class)
          .hasMessage("Loading stopped: " + reason)
          .hasCause(failure);
    }
  }

  /** Fails from the fiftieth article on. */
  private void fail(AnnotatedArticle article, Throwable failure) throws IOException {
    add(article);
    if (added.size() >= 50) {
      switch (failure) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new AssertionError(failure);
      }
    }
  }

  @Test
  void aFailureOfTheRejectsFileStopsTheLoad() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    assertThatThrownBy(() -> load(LoadOptions.DEFAULT.rejects(full), this::add))
        .isInstanceOf(IOException.class)
        .hasMessage("/dev/full: cannot be written: No space left on device");
  }

  @Test
  void anInterruptEndsTheLoadAndIsKept() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> load(LoadOptions.DEFAULT, this::add))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptAtTheVeryEndComesBeforeTheCommit() {
    LoadListener last =
        (read, inAll, articles, rejected) -> {
          if (articles == ARTICLES) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(() -> load(LoadOptions.DEFAULT.listener(last), this::add))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void ofTwoVersionsTheLaterStays() throws IOException {
    Files.writeString(news, "{\"id\": \"a\", \"title\": \"%s\"}\n".repeat(500));
    String[] titles = IntStream.range(0, 500).mapToObj(String::valueOf).toArray(String[]::new);
    Files.writeString(news, Files.readString(news).formatted((Object[]) titles));
    load(LoadOptions.DEFAULT.threads(4), article -> added.add(article.article().title()));
    assertThat(added).containsExactly(titles);
  }
}

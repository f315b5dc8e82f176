package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.authority.Authority;
import io.soundbite.model.Quote;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiesFinderTest {

  private static final Naming NAMING = LuceneOptions.of(new SmallTree()).naming();

  private static final SearchRequest COLLAPSED =
      SearchRequest.of("*")
          .collapse(Collapse.FIRST)
          .facet(FacetRequest.of(Dimension.SOURCE).counting(Counting.GROUPS));

  private static final String WORDS =
      "we will rebuild the old bridge before the winter comes, whatever the weather brings";

  private static final String LONG =
      "The old bridge over the river was closed on Monday after engineers had found cracks in two"
          + " of its pillars, and the city council said that it would be rebuilt before winter.";

  private final LuceneBackend index =
      Articles.index(
          article("1").source("Meridian").text(LONG).said("Ana Silva", WORDS),
          article("2").source("Courier").text(LONG).said("Ana Silva", WORDS),
          article("3").source("Radio").said("Bo Lee", "nothing of that kind was ever said to us"));

  /** What threads are to do, done here when a test says so. */
  private final Queue<Runnable> work = new ArrayDeque<>();

  private final CopiesFinder finder = new CopiesFinder(work::add);
  private final List<DirectoryReader> readers = new ArrayList<>();

  CopiesFinderTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    for (DirectoryReader reader : readers) {
      reader.close();
    }
    index.close();
  }

  /** The present view, kept open until the test closes it. */
  private DirectoryReader reader() throws IOException {
    DirectoryReader reader =
        index.<DirectoryReader>withSearcher(
            searcher -> {
              searcher.getIndexReader().incRef();
              return (DirectoryReader) searcher.getIndexReader();
            });
    readers.add(reader);
    return reader;
  }

  private DirectoryReader nextReader() throws IOException {
    index.add(
        article("late " + readers.size())
            .source("Late")
            .said("Bo Lee", "that was all that was to be said")
            .build());
    index.refresh();
    return reader();
  }

  private void work() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  @Test
  void aSearchWaitsForCopiesNoLongerThanItsTime() throws IOException {
    View view = new View(reader(), Authority.standard(), finder.of(readers.getFirst()));
    assertThat(ask(view, 5))
        .satisfies(part -> assertThat(part.timedOut()).isTrue())
        .satisfies(part -> assertThat(part.total()).isZero());
    assertThat(work).as("begun once, however many ask").hasSize(1);
    assertThat(ask(view, 5).timedOut()).isTrue();
    assertThat(work).hasSize(1);
    work();
    SearchResult<ArticleHit> whole = ask(view, Integer.MAX_VALUE);
    assertThat(whole.timedOut()).isFalse();
    assertThat(whole.total()).isEqualTo(2);
  }

  private static SearchResult<ArticleHit> ask(View view, int looks) throws IOException {
    AtomicInteger looked = new AtomicInteger();
    Deadline deadline = new Deadline(() -> looked.getAndIncrement() >= looks);
    return Search.articles(new Asked(view, NAMING, COLLAPSED, Unit.ARTICLE, deadline));
  }

  @Test
  void groupsAreAlsoCountedWhereHitsAreNotCollapsed() throws IOException {
    FacetRequest groups = FacetRequest.of(Dimension.SPEAKER).counting(Counting.GROUPS);
    BucketRequest bucket = BucketRequest.of("silva", "speaker:silva").counting(Counting.GROUPS);
    assertThat(index.articles(SearchRequest.of("*").facet(groups)).facet(Dimension.SPEAKER))
        .hasToString("speaker (2)\n      1  Ana Silva\n      1  Bo Lee");
    try (LuceneBackend again = Articles.index(article("1").said("Ana Silva", WORDS))) {
      assertThat(again.articles(SearchRequest.of("*").bucket(bucket)).buckets().getFirst().count())
          .isEqualTo(1);
    }
  }

  @Test
  void goesOnFromTheNewestViewWhereTheFirstIsClosedBeforeItBegins() throws IOException {
    DirectoryReader first = reader();
    finder.opened(finder.of(first));
    DirectoryReader next = nextReader();
    CopiesOfView second = finder.of(next);
    finder.opened(second);
    first.close();
    assertThat(first.getRefCount()).isZero();
    int users = next.getRefCount();
    work();
    assertThat(second.areAllFound()).isTrue();
    assertThat(next.getRefCount()).as("let go of").isEqualTo(users);
  }

  @Test
  void endsWithoutAnErrorWhereTheOnlyViewIsClosedBeforeItBegins() throws IOException {
    Hooked reader = new Hooked(reader());
    CopiesOfView only = finder.of(reader);
    finder.opened(only);
    reader.close();
    work();
    assertThat(only.isFound(Unit.ARTICLE)).isFalse();
  }

  @Test
  void endsHalfwayWhereTheIndexIsClosed() throws IOException {
    Hooked reader = new Hooked(reader());
    CopiesOfView only = finder.of(reader);
    finder.opened(only);
    reader.onFirstRead(reader::close);
    work();
    assertThat(only.isFound(Unit.ARTICLE)).isFalse();
    assertThat(only.isFound(Unit.QUOTE)).isFalse();
    assertThat(reader.getRefCount()).as("let go of").isZero();
  }

  @Test
  void goesOnWhereAnIndexIsClosedThatASearchStillUses() throws IOException {
    Hooked reader = new Hooked(reader());
    CopiesOfView only = finder.of(reader);
    finder.opened(only);
    reader.incRef();
    reader.onFirstRead(reader::close);
    work();
    assertThat(only.areAllFound()).isTrue();
    reader.decRef();
    assertThat(reader.getRefCount()).isZero();
  }

  @Test
  void anOldViewKeepsNewerOnesFromNothing() throws IOException {
    Hooked old = new Hooked(reader());
    CopiesOfView first = finder.of(old);
    CopiesOfView second = finder.of(nextReader());
    finder.opened(second);
    work();
    CopiesOfView third = finder.of(nextReader());
    old.onFirstRead(() -> CompletableFuture.runAsync(() -> finder.opened(third)).join());
    first.await(Unit.ARTICLE, () -> !work.isEmpty());
    work();
    assertThat(third.areAllFound()).as("found while the old one was looked through").isTrue();
    assertThat(first.isFound(Unit.ARTICLE)).isTrue();
    old.close();
  }

  @Test
  void anOldViewThatNoSearchUsesAnyMoreIsGivenUp() throws IOException {
    Hooked old = new Hooked(reader());
    CopiesOfView first = finder.of(old);
    CopiesOfView second = finder.of(nextReader());
    finder.opened(second);
    work();
    first.await(Unit.ARTICLE, () -> !work.isEmpty());
    old.onFirstRead(old::close);
    work();
    assertThat(first.isFound(Unit.ARTICLE)).isFalse();
    assertThat(old.getRefCount()).isZero();
  }

  @Test
  void viewsThatNobodyUsesAnyMoreAreLeftOutByTheOneThread() throws IOException {
    openEmpty();
    List<CopiesOfView> views = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      readers.getLast().close();
      views.add(finder.of(nextReader()));
      finder.opened(views.getLast());
      views.getLast().await(Unit.ARTICLE, gaveUp());
      assertThat(work).hasSize(1);
    }
    assertThat(readers.subList(0, 5)).allMatch(reader -> reader.getRefCount() == 0);
    work();
    assertThat(views.removeLast().isFound(Unit.ARTICLE)).isTrue();
    assertThat(views).noneMatch(view -> view.isFound(Unit.ARTICLE));
  }

  /** Whether a thread has been begun: who waits goes away then. */
  private BooleanSupplier gaveUp() {
    AtomicInteger looks = new AtomicInteger();
    return () -> looks.getAndIncrement() > 0;
  }

  private void openEmpty() throws IOException {
    try (LuceneBackend empty = Articles.index()) {
      empty.withSearcher(
          searcher -> {
            finder.opened(finder.of(searcher.getIndexReader()));
            return true;
          });
    }
    reader();
  }

  @Test
  void whatIsFoundOfAViewThatIsOldByThenIsOfUseForTheNext() throws IOException {
    openEmpty();
    Hooked old = new Hooked(readers.getLast());
    CopiesOfView first = finder.of(old);
    finder.opened(first);
    first.await(Unit.ARTICLE, gaveUp());
    Hooked same = new Hooked(reader());
    CopiesOfView second = finder.of(same);
    same.onFirstRead(
        () -> {
          throw new AssertionError("Nothing is new in it");
        });
    old.onFirstRead(
        () -> {
          CompletableFuture.runAsync(() -> finder.opened(second)).join();
          old.close();
        });
    work();
    assertThat(second.isFound(Unit.ARTICLE)).isTrue();
    assertThat(old.getRefCount()).as("let go of").isZero();
    CopiesOfView third = finder.of(nextReader());
    finder.opened(third);
    assertThat(third.isFound(Unit.ARTICLE)).as("when it was opened").isTrue();
    assertThat(work).isEmpty();
  }

  @Test
  void viewsThatAreWaitedForAreFoundOneFromTheOther() throws IOException {
    CopiesOfView first = finder.of(reader());
    Hooked next = new Hooked(nextReader());
    CopiesOfView second = finder.of(next);
    second.await(Unit.ARTICLE, gaveUp());
    first.await(Unit.ARTICLE, gaveUp());
    next.onFirstRead(() -> assertThat(first.isFound(Unit.ARTICLE)).isTrue());
    work();
    assertThat(second.isFound(Unit.ARTICLE)).isTrue();
  }

  @Test
  void aSearchWaitsOnWhereItsViewWasGivenUpBeforeItTookHold() throws IOException {
    DirectoryReader reader = reader();
    CopiesOfView view = finder.of(reader);
    nextReader();
    assertThat(view.hold()).isTrue();
    reader.close();
    assertThat(view.isWanted()).isFalse();
    AtomicInteger given = new AtomicInteger();
    view.await(
        Unit.ARTICLE,
        () -> {
          if (!work.isEmpty() && given.getAndIncrement() == 0) {
            work();
            reader.incRef();
            assertThat(view.isFound(Unit.ARTICLE)).isFalse();
          }
          work();
          return false;
        });
    assertThat(view.isFound(Unit.ARTICLE)).isTrue();
    view.release();
    assertThat(view.isWanted()).isTrue();
    reader.decRef();
    assertThat(reader.getRefCount()).isZero();
  }

  @Test
  void whateverEndsTheThreadIsThrownToThoseWhoWait() throws IOException {
    Hooked reader = new Hooked(reader());
    CopiesOfView view = finder.of(reader);
    reader.onFirstRead(
        () -> {
          throw new IllegalArgumentException("a broken sketch");
        });
    assertThatThrownBy(() -> view.await(Unit.ARTICLE, this::workAndGoOn))
        .hasMessage("a broken sketch");
    view.await(Unit.ARTICLE, this::workAndGoOn);
    assertThat(view.isFound(Unit.ARTICLE)).as("tried again").isTrue();
    reader.close();
  }

  private boolean workAndGoOn() {
    work();
    return false;
  }

  @Test
  void whatFailsAheadFailsNobodyButIsTriedAgain() throws IOException {
    Hooked reader = new Hooked(reader());
    CopiesOfView view = finder.of(reader);
    finder.opened(view);
    reader.onFirstRead(
        () -> {
          throw new StackOverflowError();
        });
    work();
    assertThat(view.areAllFound()).isFalse();
    view.await(Unit.ARTICLE, this::workAndGoOn);
    assertThat(view.areAllFound()).isTrue();
    reader.close();
  }

  @Test
  void whereNoThreadIsToBeHadViewsAreOpenedAndSearchesFail() throws IOException {
    CopiesFinder without =
        new CopiesFinder(
            run -> {
              throw new OutOfMemoryError("no thread");
            });
    CopiesOfView view = without.of(reader());
    without.opened(view);
    assertThatThrownBy(() -> view.await(Unit.ARTICLE)).hasMessage("no thread");
  }

  @Test
  void anInterruptEndsWaitingWithoutATimeLimit() throws IOException {
    View view = new View(reader(), Authority.standard(), finder.of(readers.getFirst()));
    int article = Blocks.article(view.getIndexReader(), "1");
    Quote quote = StoredArticle.whole(view.storedFields(), article).quotes().quotes().getFirst();
    assertInterrupted(() -> Threads.of(view, "1", quote));
    assertInterrupted(() -> AllHits.articles(view, NAMING, COLLAPSED, each -> {}));
    assertInterrupted(() -> AllHits.quotes(view, NAMING, COLLAPSED, each -> {}));
  }

  private static void assertInterrupted(ThrowingCallable waiting) {
    Thread.currentThread().interrupt();
    assertThatThrownBy(waiting).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
  }

  @Test
  void anInterruptThatCameBeforeEndsNoWaitingAndIsKept() throws IOException {
    CopiesFinder atOnce = new CopiesFinder(Runnable::run);
    CopiesOfView view = atOnce.of(reader());
    Thread.currentThread().interrupt();
    Deadline never = Deadline.in(Integer.MAX_VALUE);
    view.await(Unit.QUOTE, never::shouldExit);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(view.isFound(Unit.QUOTE)).isTrue();
  }

  /** A reader that does something when keys of copies are first read from it. */
  private static final class Hooked extends FilterDirectoryReader {

    private interface Hook {
      void run() throws IOException;
    }

    private final AtomicReference<Hook> hook;

    Hooked(DirectoryReader in) throws IOException {
      this(in, new AtomicReference<>(() -> {}));
    }

    private Hooked(DirectoryReader in, AtomicReference<Hook> hook) throws IOException {
      super(
          in,
          new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader reader) {
              return new HookedLeaf(reader, hook);
            }
          });
      this.hook = hook;
    }

    void onFirstRead(Hook what) {
      hook.set(what);
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
      return new Hooked(in);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class HookedLeaf extends FilterLeafReader {
    private final AtomicReference<Hooked.Hook> hook;

    HookedLeaf(LeafReader in, AtomicReference<Hooked.Hook> hook) {
      super(in);
      this.hook = hook;
    }

    @Override
    public NumericDocValues getNumericDocValues(String field) throws IOException {
      if (field.equals(Layout.COPIES) || field.equals(Layout.QUOTE_COPIES)) {
        hook.getAndSet(() -> {}).run();
      }
      return super.getNumericDocValues(field);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}

package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.lucene.Oracle.Candidate;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Hit;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import io.soundbite.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds collapsed searches to an oracle that groups the hits one by one. */
class CollapseOracleTest {

  @TempDir Path folder;

  private Oracle oracle = new Oracle(List.of());
  private boolean anyCollapsed;

  /** An index that stays open, and grows its groups, and one that is opened anew each time. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void collapsesAsTheOracleDoes(long seed) throws IOException {
    RandomNews news = new RandomNews(seed);
    Map<String, AnnotatedArticle> shelf = new TreeMap<>();
    LuceneOptions options = LuceneOptions.of(new SmallTree());
    LuceneBackend index = LuceneBackend.open(folder, options);
    try {
      for (int round = 0; round < 8; round++) {
        if (round % 3 == 2) {
          index.close();
          index = LuceneBackend.open(folder, options);
        }
        change(index, shelf, news, round == 0 ? 150 : 8);
        oracle = new Oracle(shelf.values());
        for (int i = 0; i < 8; i++) {
          ask(index, shelf, news, "seed " + seed + ", round " + round + ", question " + i);
        }
      }
    } finally {
      index.close();
    }
    assertThat(anyCollapsed).isTrue();
  }

  private static void change(
      LuceneBackend index, Map<String, AnnotatedArticle> shelf, RandomNews news, int changes)
      throws IOException {
    for (int i = 0; i < changes; i++) {
      String id = "a" + news.random().nextInt(200);
      if (news.random().nextInt(4) == 0) {
        index.deleteById(id);
        shelf.remove(id);
      } else {
        AnnotatedArticle article = news.article(id);
        index.add(article);
        shelf.put(id, article);
      }
    }
    index.refresh();
  }

  private void ask(
      LuceneBackend index, Map<String, AnnotatedArticle> shelf, RandomNews news, String what)
      throws IOException {
    Query query = news.random().nextInt(3) == 0 ? Query.everything() : news.query(1);
    Collapse collapse = news.one(List.of(Collapse.COPIES, Collapse.FIRST, Collapse.LATEST));
    Sort sort = news.one(List.of(Sort.values()));
    SearchRequest request = SearchRequest.of(query).collapse(collapse).sort(sort).limit(1000);
    List<DrillDown> drillDowns = news.drillDowns();
    for (DrillDown drillDown : drillDowns) {
      request = request.drillDown(drillDown);
    }
    request = request.facet(FacetRequest.of(Dimension.SOURCE).limit(1000));
    request = request.facet(FacetRequest.of(Dimension.SPEAKER).limit(1000));
    String question = what + ": " + collapse + " " + sort + " " + query + " " + drillDowns;
    List<Candidate> articles = shelf.values().stream().map(Candidate::of).toList();
    check(question, articles, request, index::articles);
    List<Candidate> quotes = articles.stream().flatMap(it -> it.quotes().stream()).toList();
    check(question, quotes, request, index::quotes);
    checkThreads(question, quotes, index.threads(request), request);
  }

  /** Threads are told whole, of the quotes that fit and of those that do not. */
  private void checkThreads(
      String question, List<Candidate> all, QuoteThreads found, SearchRequest request) {
    Set<String> asked = new TreeSet<>();
    List<Candidate> fitting =
        all.stream().filter(it -> oracle.matches(request.query(), it)).toList();
    for (Candidate it : narrowed(fitting, request.drillDowns(), Optional.empty())) {
      asked.add(oracle.group(it));
    }
    Map<String, List<Candidate>> groups = new TreeMap<>();
    for (Candidate it : all) {
      if (asked.contains(oracle.group(it))) {
        groups.computeIfAbsent(oracle.group(it), group -> new ArrayList<>()).add(it);
      }
    }
    groups.values().removeIf(group -> group.stream().map(Candidate::up).distinct().count() < 2);
    assertThat(found.total()).as(question).isEqualTo(groups.size());
    assertThat(found.threads().stream().map(CollapseOracleTest::line))
        .as(question)
        .containsExactlyInAnyOrderElementsOf(groups.values().stream().map(this::thread).toList());
    Comparator<QuoteThread> oldest =
        Comparator.comparing(it -> it.first().publishedAt().orElse(Instant.MAX));
    Comparator<QuoteThread> newest =
        Comparator.comparing(
            (QuoteThread it) -> it.first().publishedAt().orElse(Instant.MIN),
            Comparator.reverseOrder());
    assertThat(found.threads())
        .as(question)
        .isSortedAccordingTo(
            switch (request.sort()) {
              case RELEVANCE ->
                  Comparator.<QuoteThread>comparingInt(it -> -it.outlets().size())
                      .thenComparingLong(it -> -it.articles())
                      .thenComparing(oldest);
              case OLDEST -> oldest;
              case NEWEST -> newest;
            });
  }

  private String thread(List<Candidate> group) {
    Candidate first = first(group);
    Map<String, Set<String>> words = new TreeMap<>();
    Map<String, Set<String>> days = new TreeMap<>();
    Set<String> articles = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Candidate it : group) {
      String id = it.article().article().id();
      articles.add(id);
      words.computeIfAbsent(it.quote().text(), text -> new TreeSet<>()).add(id);
      outlets.addAll(oracle.values(Dimension.SOURCE, it));
      oracle
          .values(Dimension.DAY, it)
          .forEach(day -> days.computeIfAbsent(day, none -> new TreeSet<>()).add(id));
    }
    String appeared = first.article().article().id() + " " + first.quote().text();
    return line(appeared, articles.size(), outlets, sizes(days), sizes(words));
  }

  /** Of the oldest the fullest wording, then by id. */
  private static Candidate first(List<Candidate> group) {
    Comparator<Candidate> byDate =
        Comparator.comparing(it -> it.article().article().publishedAt().orElse(Instant.MAX));
    return group.stream()
        .min(
            byDate
                .thenComparingInt(it -> -it.quote().text().length())
                .thenComparing(order(Sort.OLDEST, Map.of())))
        .orElseThrow();
  }

  private static Map<String, Long> sizes(Map<String, Set<String>> sets) {
    Map<String, Long> sizes = new TreeMap<>();
    sets.forEach((key, set) -> sizes.put(key, (long) set.size()));
    return sizes;
  }

  private static String line(QuoteThread thread) {
    Map<String, Long> days = new TreeMap<>();
    thread.days().values().forEach(day -> days.put(day.value(), day.count()));
    long dated = days.values().stream().mapToLong(Long::longValue).sum();
    assertThat(thread.days().missing()).isEqualTo(thread.articles() - dated);
    Map<String, Long> words = new TreeMap<>();
    for (QuoteVariant variant : thread.variants()) {
      assertThat(words.put(variant.words(), variant.articles())).isNull();
    }
    assertThat(words).containsKey(thread.words());
    Set<String> outlets = new TreeSet<>();
    thread.outlets().forEach(outlet -> outlets.add(Folding.fold(outlet)));
    String appeared = thread.first().id() + " " + thread.words();
    return line(appeared, thread.articles(), outlets, days, words);
  }

  private static String line(
      String first,
      long articles,
      Set<String> outlets,
      Map<String, Long> days,
      Map<String, Long> words) {
    return first + " " + articles + " " + outlets + " " + days + " " + words;
  }

  private interface Asked<H extends Hit> {
    SearchResult<H> ask(SearchRequest request) throws IOException;
  }

  private <H extends Hit> void check(
      String question, List<Candidate> all, SearchRequest request, Asked<H> asked)
      throws IOException {
    SearchResult<H> result = asked.ask(request);
    Map<String, Float> scores = scores(asked, request);
    List<Candidate> fitting =
        all.stream().filter(it -> oracle.matches(request.query(), it)).toList();
    Map<String, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate it : narrowed(fitting, request.drillDowns(), Optional.empty())) {
      groups.computeIfAbsent(oracle.group(it), group -> new ArrayList<>()).add(it);
    }
    assertThat(result.total()).as(question).isEqualTo(groups.size());
    Sort best =
        switch (request.collapse()) {
          case FIRST -> Sort.OLDEST;
          case LATEST -> Sort.NEWEST;
          default -> request.sort();
        };
    List<String> expected =
        groups.values().stream()
            .map(group -> group.stream().min(order(best, scores)).orElseThrow())
            .sorted(order(request.sort(), scores))
            .map(shown -> line(shown, groups))
            .toList();
    assertThat(result.hits().stream().map(CollapseOracleTest::line))
        .as(question)
        .isEqualTo(expected);
    for (Dimension dimension : List.of(Dimension.SOURCE, Dimension.SPEAKER)) {
      List<Candidate> sideways = narrowed(fitting, request.drillDowns(), Optional.of(dimension));
      assertThat(counts(result, dimension))
          .as(question)
          .isEqualTo(oracle.counts(dimension, Counting.GROUPS, sideways));
    }
    assertThat(pages(request, asked)).as(question).isEqualTo(result.hits());
  }

  private static Map<String, Long> counts(SearchResult<?> result, Dimension dimension) {
    Map<String, Long> counts = new TreeMap<>();
    for (FacetValue value : result.facet(dimension).values()) {
      counts.put(Folding.fold(value.value()), value.count());
    }
    return counts;
  }

  private List<Candidate> narrowed(
      List<Candidate> fitting, List<DrillDown> drillDowns, Optional<Dimension> but) {
    return fitting.stream()
        .filter(
            it ->
                drillDowns.stream()
                    .filter(by -> but.isEmpty() || !by.dimension().equals(but.get()))
                    .allMatch(by -> oracle.fits(by, it)))
        .toList();
  }

  /** Scores are Lucene's own; which of the hits has the best is what is checked. */
  private static <H extends Hit> Map<String, Float> scores(Asked<H> asked, SearchRequest request)
      throws IOException {
    SearchRequest every = SearchRequest.of(request.query()).limit(2000);
    for (DrillDown by : request.drillDowns()) {
      every = every.drillDown(by);
    }
    Map<String, Float> scores = new TreeMap<>();
    asked.ask(every).hits().forEach(hit -> scores.put(name(hit), hit.score()));
    return scores;
  }

  private static Comparator<Candidate> order(Sort sort, Map<String, Float> scores) {
    Instant last = sort == Sort.OLDEST ? Instant.MAX : Instant.MIN;
    Comparator<Candidate> byDate =
        Comparator.comparing(it -> it.article().article().publishedAt().orElse(last));
    Comparator<Candidate> first =
        switch (sort) {
          case RELEVANCE ->
              Comparator.comparing((Candidate it) -> scores.getOrDefault(it.toString(), 0f))
                  .thenComparingLong(
                      it -> it.isQuote() ? Math.round(it.quote().confidence() * 1000) : 0)
                  .thenComparing(byDate)
                  .reversed();
          case NEWEST -> byDate.reversed();
          case OLDEST -> byDate;
        };
    return first
        .thenComparing(it -> it.article().article().id())
        .thenComparing(it -> it.place().orElse(0));
  }

  private String line(Candidate shown, Map<String, List<Candidate>> groups) {
    List<Candidate> group = groups.getOrDefault(oracle.group(shown), List.of());
    anyCollapsed |= group.size() > 1;
    TreeSet<String> outlets = new TreeSet<>();
    group.stream()
        .filter(it -> !it.toString().equals(shown.toString()))
        .forEach(it -> outlets.add(Folding.fold(it.article().article().source())));
    outlets.remove("");
    return shown + " +" + (group.size() - 1) + " " + outlets;
  }

  private static String line(Hit hit) {
    TreeSet<String> outlets = new TreeSet<>();
    hit.copies().outlets().forEach(outlet -> outlets.add(Folding.fold(outlet)));
    assertThat(outlets).hasSameSizeAs(hit.copies().outlets());
    return name(hit) + " +" + hit.copies().others() + " " + outlets;
  }

  private static String name(Hit hit) {
    return hit instanceof QuoteHit quote
        ? quote.article().id() + "#" + quote.quote().spans().getFirst().begin()
        : hit.article().id();
  }

  private static <H extends Hit> List<H> pages(SearchRequest whole, Asked<H> asked)
      throws IOException {
    List<H> all = new ArrayList<>();
    SearchRequest first = whole.limit(9);
    Optional<String> next = Optional.empty();
    do {
      SearchResult<H> result = asked.ask(next.map(first::after).orElse(first));
      all.addAll(result.hits());
      next = result.next();
    } while (next.isPresent());
    return all;
  }
}

package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryBenchmarkTest {

  @TempDir Path folder;

  private static final List<BenchQuery> TWO =
      List.of(
          BenchQuery.hits("term", BenchQuery.Unit.ARTICLES, "grain"),
          BenchQuery.hits("phrase", BenchQuery.Unit.ARTICLES, "\"rest hours\""));

  /** Answers at once, and remembers what it was asked. */
  private record Obedient(String name, List<String> asked) implements Contender {
    static Obedient called(String name) {
      return new Obedient(name, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public Answer ask(BenchQuery query) {
      asked.add(query.query());
      return new Answer(7, query.kind().equals("phrase"));
    }
  }

  @Test
  void everyQueryOfTheSampleSetFindsSomething() throws IOException {
    List<BenchQuery> queries = BenchQuery.read(Path.of("benchmarks/queries/sample.tsv"));
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      BenchRun run =
          new QueryBenchmark(BenchPlan.of(0, 1))
              .run(queries, List.of(NewsContender.of("sample", news)))
              .getFirst();
      assertThat(run.timings())
          .hasSameSizeAs(queries)
          .allSatisfy(timing -> assertThat(timing.hits()).as(timing.toString()).isPositive());
      assertThat(run.kinds())
          .extracting(KindTiming::kind)
          .contains("cross-tab", "drill-down", "similar");
      assertThat(run.timings()).allMatch(timing -> timing.bytesPerCall() > 0);
    }
  }

  private static final Path MADE = Path.of("benchmarks/queries/made");

  @Test
  void theSetsForMadeArticlesAreOfEveryKindAndAskable() throws IOException {
    List<BenchQuery> queries = QuerySets.read(MADE);
    try (NewsIndex news = NewsIndex.inMemory()) {
      NewsGenerator generator = new NewsGenerator(1, 250);
      for (int i = 0; i < 100; i++) {
        news.add(generator.article(i));
      }
      for (BenchQuery query : QuerySets.read(MADE.resolve("similar.tsv"))) {
        String number = query.query().replaceAll("like:\"made-1-|\"", "");
        news.add(generator.article(Long.parseLong(number)));
      }
      news.commit();
      List<KindTiming> kinds =
          new QueryBenchmark(BenchPlan.of(0, 1))
              .run(queries, List.of(NewsContender.of("made", news)))
              .getFirst()
              .kinds();
      assertThat(kinds)
          .extracting(kind -> kind.kind().split(" ", 2)[0])
          .contains("term", "phrase", "and", "or", "not", "prefix", "fuzzy", "facets")
          .contains("drill-down", "said", "speaker", "cross-tab", "suggestions", "similar");
    }
  }

  @Test
  void commonMediumAndRareWordsAreAsFrequentAsTheirKindSays() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      NewsGenerator generator = new NewsGenerator(1, 250);
      for (int i = 0; i < 2000; i++) {
        news.add(new AnnotatedArticle(generator.article(i), List.of(), List.of()));
      }
      news.commit();
      for (BenchQuery query : QuerySets.read(MADE.resolve("terms.tsv"))) {
        double share = news.articles(SearchRequest.of(query.query()).limit(0)).total() / 2000.0;
        switch (query.kind()) {
          case "term common" -> assertThat(share).as(query.query()).isBetween(0.05, 0.2);
          case "term medium" -> assertThat(share).as(query.query()).isBetween(0.004, 0.025);
          case "term rare" -> assertThat(share).as(query.query()).isBetween(0.0, 0.004);
          default -> assertThat(query.kind()).as("a kind of term").isEmpty();
        }
      }
    }
  }

  @Test
  void queriesAreWrittenToAFileForEachSortAndReadAgain() throws IOException {
    List<BenchQuery> queries = new ArrayList<>(TWO);
    queries.add(BenchQuery.hits("not", BenchQuery.Unit.ARTICLES, "grain -corn"));
    queries.add(BenchQuery.suggestions("odd one", "gr"));
    QuerySets.write(queries, folder);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("booleans.tsv", "odd-one.tsv", "phrases.tsv", "terms.tsv");
    }
    assertThat(QuerySets.read(folder)).containsExactlyInAnyOrderElementsOf(queries);
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    assertThatThrownBy(() -> QuerySets.read(nothing)).hasMessageContaining("expected queries");
  }

  @Test
  void everyThreadAsksEveryQueryInEachRound() throws IOException {
    Obedient contender = Obedient.called("a");
    var plan = new BenchPlan(2, 5, 3, OptionalDouble.empty());
    BenchRun run = new QueryBenchmark(plan).run(TWO, List.of(contender)).getFirst();
    assertThat(contender.asked()).hasSize((2 + 5) * 3 * 2);
    assertThat(run.all().count()).isEqualTo(5 * 3 * 2);
    assertThat(run.timings())
        .extracting(timing -> timing.times().count())
        .containsExactly(15L, 15L);
    assertThat(run.timings()).extracting(QueryTiming::timedOut).containsExactly(0, 15);
    assertThat(run.timings().getFirst().roundMicros()).hasSize(5);
  }

  @Test
  void contendersAreAskedInTurn() throws IOException {
    List<String> turns = Collections.synchronizedList(new ArrayList<>());
    List<Contender> two = List.of(turn("a", turns), turn("b", turns));
    new QueryBenchmark(BenchPlan.of(0, 3)).run(TWO.subList(0, 1), two);
    assertThat(String.join("", turns)).isEqualTo("abbaab");
  }

  private static Contender turn(String name, List<String> turns) {
    return new Contender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Answer ask(BenchQuery query) {
        turns.add(name);
        return new Answer(0, false);
      }
    };
  }

  /** One answer that takes long makes all wait that arrive meanwhile, and their times say so. */
  @Test
  void whoWaitsForAnotherPaysInTheOpenLoop() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    Contender stalling =
        new Contender() {
          @Override
          public String name() {
            return "stalling";
          }

          @Override
          public Answer ask(BenchQuery query) throws IOException {
            if (calls.getAndIncrement() == 0) {
              pause(200);
            }
            return new Answer(1, false);
          }
        };
    var plan = new BenchPlan(0, 100, 1, OptionalDouble.of(1000));
    BenchRun run = new QueryBenchmark(plan).run(TWO.subList(0, 1), List.of(stalling)).getFirst();
    assertThat(run.all().count()).isEqualTo(100);
    assertThat(run.all().p50()).as("arrived while the first was answered").isGreaterThan(20_000);
  }

  private static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void arrivalsComeAtTheRateAskedFor() {
    try (Crew crew = new Crew(1)) {
      long[] due = new OpenLoop(crew, 100).arrivals(10_000, new Random(1));
      assertThat(due).isSorted();
      assertThat(due[9999] / 1e9).isBetween(95.0, 105.0);
    }
  }

  @Test
  void percentilesAreThoseOfTheNearestRank() {
    List<Long> nanos = new ArrayList<>();
    for (long micros = 100; micros >= 1; micros--) {
      nanos.add(micros * 1000);
    }
    Percentiles times = Percentiles.of(nanos);
    assertThat(times.p50()).isBetween(50.0, 50.1);
    assertThat(times.p99()).isBetween(99.0, 99.1);
    assertThat(times.max()).isBetween(100.0, 100.1);
    assertThat(times.curve().getLast().share()).isEqualTo(1);
    assertThat(Percentiles.of(List.of()).count()).isZero();
  }

  @Test
  void aLineThatIsNoQueryIsNamed() throws IOException {
    for (String line :
        List.of(
            "term\tpages\thits\tx",
            "term\tarticles\tdrill-down\tx",
            "term\tarticles\tdrill-down\tx\tcolour=red",
            "term\tarticles\thits\tx\tspeaker=Ana",
            "typed\tquotes\tsuggestions\tx",
            "term\tarticles")) {
      Path file = Files.writeString(folder.resolve("queries.tsv"), "# fine\n" + line + "\n");
      assertThatThrownBy(() -> BenchQuery.read(file))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("queries.tsv, line 2")
          .hasMessageContaining("articles or quotes");
    }
  }

  @Test
  void whatIsTypedNeedNotBeAQuery() throws IOException {
    Path file = Files.writeString(folder.resolve("t.tsv"), "typed\tarticles\tsuggestions\t\"(gr\n");
    assertThat(BenchQuery.read(file)).containsExactly(BenchQuery.suggestions("typed", "\"(gr"));
  }

  @Test
  void plansThatCannotBeAreRefused() {
    assertThatThrownBy(() -> BenchPlan.of(0, 0)).hasMessageContaining("1 to measure");
    assertThatThrownBy(() -> new BenchPlan(0, 1, 0, OptionalDouble.empty()))
        .hasMessageContaining("1 to 1024 threads");
    assertThatThrownBy(() -> new BenchPlan(0, 1, 1, OptionalDouble.of(0)))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> new QueryBenchmark(BenchPlan.of(0, 1)).run(List.of(), List.of()))
        .hasMessageContaining("no query");
  }

  @Test
  void queriesMadeOfAnIndexFindSomethingAndReadBackTheSame() throws IOException {
    try (NewsIndex news = NewsIndex.open(folder.resolve("index"))) {
      news.load(Path.of("index-data/articles.jsonl"));
    }
    try (NewsSearcher news = NewsSearcher.open(folder.resolve("index"))) {
      List<BenchQuery> made = QueryMaker.make(folder.resolve("index"), news, 1);
      assertThat(made).isEqualTo(QueryMaker.make(folder.resolve("index"), news, 1));
      Path file = folder.resolve("made.tsv");
      QuerySets.write(made, file);
      assertThat(BenchQuery.read(file)).isEqualTo(made);
      assertThat(made)
          .extracting(BenchQuery::kind)
          .contains("term common", "term rare", "phrase", "speaker frequent", "drill-down")
          .contains("similar", "suggestions");
      BenchRun run =
          new QueryBenchmark(BenchPlan.of(0, 1))
              .run(made, List.of(NewsContender.of("made", news)))
              .getFirst();
      assertThat(run.timings())
          .filteredOn(
              timing ->
                  timing.query().kind().matches("(term|phrase|speaker f|or|similar|suggest).*"))
          .allSatisfy(timing -> assertThat(timing.hits()).as(timing.toString()).isPositive());
    }
  }

  @Test
  void anIndexWithoutWordsIsTooSmallToMakeQueries() throws IOException {
    try (NewsIndex news = NewsIndex.open(folder)) {
      news.commit();
      assertThatThrownBy(() -> QueryMaker.make(folder, news, 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("too few words");
    }
  }
}

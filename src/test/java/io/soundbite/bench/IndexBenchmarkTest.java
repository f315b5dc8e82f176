package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBenchmarkTest {

  private static final Path SAMPLE = Path.of("index-data/articles.jsonl");

  @TempDir Path folder;

  @Test
  void stagesWaysAndSizesAreMeasuredForEachNumberOfThreads() throws IOException {
    IndexReport report = new IndexBenchmark(1, List.of(1, 2), List.of()).run(SAMPLE, 10);
    assertThat(report.articles()).isEqualTo(10);
    assertThat(report.stages())
        .extracting(stage -> stage.name().split(":", 2)[0] + " " + stage.threads())
        .containsExactly(
            "reading 1",
            "annotating 1",
            "classifying 1",
            "writing 1",
            "annotating 2",
            "classifying 2",
            "writing 2");
    assertThat(report.ways()).hasSize(8).allMatch(way -> way.articlesPerSecond() > 0);
    assertThat(report.ways()).allMatch(way -> way.bytesPerArticle() > 0);
    assertThat(
            report.ways()) // the clock of processors may tick no more than a hundred times a second
        .allMatch(way -> way.processorMicrosPerArticle() >= 0)
        .anyMatch(way -> way.processorMicrosPerArticle() > 0);
    assertThat(report.ratios()).hasSize(8).allMatch(ratio -> ratio.rate().median() > 0);
    assertThat(report.sizes()).hasSize(3).allMatch(size -> size.bytes() > report.bytes() / 2);
    assertThat(report.growth()).isEmpty();
  }

  @Test
  void anIndexIsLookedAtWhileItGrows() throws IOException {
    List<IndexGrowth> growth =
        new GrowingIndex(folder, new NewsGenerator(1, 30), 2).at(List.of(20L, 600L));
    // Five times one article more, and five times a hundred.
    assertThat(growth).extracting(IndexGrowth::articles).containsExactly(525L, 1105L);
    assertThat(growth.get(1).indexBytes()).isGreaterThan(growth.get(0).indexBytes());
    assertThat(growth)
        .allMatch(size -> size.refreshMillis() > 0 && size.commitMillis() > 0)
        .allMatch(size -> size.openMillis() > 0 && size.segments() > 0);
  }

  @Test
  void partsOfAnIndexAreAllOfItsFilesCompoundOrNot() throws IOException {
    new NewsIndexing(Annotator.standard(), 1).articles(FirstArticles.of(SAMPLE, 80), folder);
    IndexSize size = IndexSize.of("sample", folder);
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      // A compound file rounds its parts up to eight bytes, and has a head and a foot.
      assertThat(size.bytes()).isBetween((long) (0.99 * bytes), bytes);
    }
    assertThat(size.parts())
        .extracting(IndexSize.Part::purpose)
        .contains("stored text", "terms", "postings", "positions", "values to count and sort by");
    assertThat(size.parts()).isSortedAccordingTo((a, b) -> Long.compare(b.bytes(), a.bytes()));
  }

  @Test
  void theIndexWrittenByHandHasABlockAnArticle() throws IOException {
    Annotator annotator = Annotator.standard();
    List<AnnotatedArticle> articles =
        FirstArticles.of(SAMPLE, 80).stream().map(annotator::annotate).toList();
    new LuceneSameFields(annotator.taxonomy()).index(articles, folder, 2);
    try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      var quotes = new TermQuery(new Term("unit", "quote"));
      var blocks = new QueryBitSetProducer(new TermQuery(new Term("unit", "article")));
      var quoted = new ToParentBlockJoinQuery(quotes, blocks, ScoreMode.None);
      assertThat(searcher.count(quotes))
          .isEqualTo(articles.stream().mapToInt(one -> one.quotes().size()).sum());
      assertThat(searcher.count(quoted))
          .isEqualTo((int) articles.stream().filter(one -> !one.quotes().isEmpty()).count());
      assertThat(searcher.count(new TermQuery(new Term("speaker.value", "Piet Okonjo"))))
          .isEqualTo((int) articles.stream().filter(IndexBenchmarkTest::quotesOkonjo).count());
    }
  }

  private static boolean quotesOkonjo(AnnotatedArticle article) {
    return article.quotes().stream()
        .flatMap(quote -> quote.speaker().stream())
        .anyMatch(speaker -> speaker.name().equals("Piet Okonjo"));
  }

  @Test
  void thingsAreDoneInTurnAfterARoundToWarmUp() throws IOException {
    List<String> done = new ArrayList<>();
    List<Turn> two = List.of(Turn.of("a", () -> done.add("a")), Turn.of("b", () -> done.add("b")));
    List<TurnCosts> costs = new Turns(two).run(3);
    assertThat(String.join("", done)).isEqualTo("ba" + "ab" + "ba" + "ab");
    assertThat(costs).hasSize(2).allMatch(cost -> cost.nanos().length == 3);
  }

  @Test
  void aRatioIsTakenRoundByRound() {
    Spread spread = Spread.ofRatios(new double[] {10, 200, 30}, new double[] {5, 100, 10});
    assertThat(spread).isEqualTo(new Spread(2, new Interval(2, 3)));
  }

  @Test
  void firstArticlesAreReadNoFurther() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("two.jsonl"),
            """
            {"id": "a", "title": "One"}
            not JSON
            {"id": "b", "title": "Two"}
            {"id": "c", "title": "Three"}
            """);
    assertThat(FirstArticles.of(file, 2)).extracting(one -> one.id()).containsExactly("a", "b");
    assertThat(FirstArticles.of(file, 9)).hasSize(3);
  }

  @Test
  void numbersThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new IndexBenchmark(0, List.of(1), List.of()))
        .hasMessageContaining("rounds from 1");
    assertThatThrownBy(() -> new IndexBenchmark(1, List.of(), List.of()))
        .hasMessageContaining("threads from 1");
    assertThatThrownBy(() -> new IndexBenchmark(1, List.of(1), List.of(100L, 100L)))
        .hasMessageContaining("rise");
  }
}

package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.NewsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryBenchmarkTest {

  @TempDir Path folder;

  @Test
  void everyQueryOfTheSampleSetFindsSomething() throws IOException {
    List<BenchQuery> queries = BenchQuery.read(Path.of("benchmarks/queries/sample.tsv"));
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      assertThat(new QueryBenchmark(news, 0, 1).run(queries))
          .hasSameSizeAs(queries)
          .allSatisfy(timing -> assertThat(timing.hits()).as(timing.toString()).isPositive());
    }
  }

  @Test
  void percentilesAreThoseOfTheNearestRank() {
    var query = new BenchQuery("term", BenchQuery.Unit.ARTICLES, false, "grain");
    long[] nanos = new long[100];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (100 - i) * 1000L;
    }
    QueryTiming timing = QueryTiming.of(query, 7, 0, nanos);
    assertThat(timing.p50Micros()).isEqualTo(50);
    assertThat(timing.p99Micros()).isEqualTo(99);
  }

  @Test
  void aLineThatIsNoQueryIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("queries.tsv"), "# fine\nterm\tpages\thits\tx\n");
    assertThatThrownBy(() -> BenchQuery.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("queries.tsv, line 2")
        .hasMessageContaining("articles or quotes");
  }
}

package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.model.Article;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsGeneratorTest {

  @TempDir Path folder;

  private static final NewsGenerator GENERATOR = new NewsGenerator(1, 250);

  private static List<Article> articles(int number) {
    return LongStream.range(0, number).mapToObj(GENERATOR::article).toList();
  }

  @Test
  void theSameSeedMakesTheSameArticles() {
    assertThat(new NewsGenerator(1, 250).article(123)).isEqualTo(GENERATOR.article(123));
    assertThat(new NewsGenerator(2, 250).article(123).body())
        .isNotEqualTo(GENERATOR.article(123).body());
  }

  @Test
  void bodiesAreAsLongAsAskedFor() {
    double words =
        articles(2000).stream()
            .mapToInt(article -> article.body().split("\\s+", -1).length)
            .average()
            .orElse(0);
    assertThat(words).isBetween(235.0, 285.0);
  }

  @Test
  void ranksComeAsOftenAsZipfsLawSays() {
    Zipf zipf = new Zipf(1000, 1, 0);
    SplittableRandom random = new SplittableRandom(7);
    int[] counts = new int[1000];
    for (int i = 0; i < 1_000_000; i++) {
      counts[zipf.draw(random)]++;
    }
    double sum = 0;
    for (int rank = 1; rank <= 1000; rank++) {
      sum += 1.0 / rank;
    }
    for (int rank : new int[] {1, 2, 10, 100}) {
      double share = counts[rank - 1] / 1e6;
      assertThat(share).as("rank %d", rank).isBetween(0.9 / rank / sum, 1.1 / rank / sum);
    }
  }

  @Test
  void quotationsAreFoundAndSeveralArticlesCarryThem() throws IOException {
    GeneratedNews made = GeneratedNews.into(folder, GENERATOR, 200, 2);
    assertThat(made.articles()).isEqualTo(200);
    try (NewsSearcher news = NewsSearcher.open(folder)) {
      assertThat(news.stats().articles()).isEqualTo(200);
      assertThat(news.stats().quotes()).isGreaterThan(300);
      List<FacetValue> speakers =
          news.articles(SearchRequest.of("*").facets(Dimension.SPEAKER))
              .facet(Dimension.SPEAKER)
              .values();
      assertThat(speakers.getFirst().count()).isGreaterThan(5);
      assertThat(news.articles("topic:politics").total()).isBetween(10L, 100L);
      assertThat(news.stats().sources()).isBetween(30L, 60L);
    }
  }

  @Test
  void articlesOfNoLengthAreRefused() {
    assertThatThrownBy(() -> new NewsGenerator(1, 0)).hasMessageContaining("20 to 100,000 words");
  }

  @Test
  void anIndexMayBeFilledFurther() throws IOException {
    GeneratedNews.into(folder, GENERATOR, 5, 1);
    GeneratedNews.into(folder, new NewsGenerator(2, 50), 5, 1);
    try (NewsIndex news = NewsIndex.open(folder)) {
      assertThat(news.stats().articles()).isEqualTo(10);
    }
  }
}

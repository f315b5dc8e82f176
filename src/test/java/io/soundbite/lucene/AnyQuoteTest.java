package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.search.Bucket;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An article counts for all who are quoted in it, whatever the query asks of quotes. */
class AnyQuoteTest {

  private static final SearchRequest GRAIN =
      SearchRequest.of("said:grain")
          .facet(FacetRequest.of(Dimension.SPEAKER).counting(Counting.ARTICLES))
          .bucket(BucketRequest.of("bo", "speaker:bo").counting(Counting.ARTICLES));

  @Test
  void countsAnArticleForTheSpeakersOfAnyQuote() throws IOException {
    assertThat(counted(true)).containsExactly("Ana Silva 1", "Bo Lind 1", "bo 1");
  }

  @Test
  void countsTheQuotesThatFitWhereQuotesAreSearched() throws IOException {
    assertThat(counted(false)).containsExactly("Ana Silva 1", "bo 0");
  }

  private static List<String> counted(boolean articles) throws IOException {
    try (LuceneBackend index =
        Articles.index(article("1").said("Ana Silva", "Grain.").said("Bo Lind", "Rain."))) {
      SearchResult<?> result = articles ? index.articles(GRAIN) : index.quotes(GRAIN);
      List<FacetValue> values = result.facet(Dimension.SPEAKER).values();
      List<Bucket> buckets = result.buckets();
      return Stream.concat(
              values.stream().map(value -> value.value() + " " + value.count()),
              buckets.stream().map(bucket -> bucket.name() + " " + bucket.count()))
          .toList();
    }
  }
}

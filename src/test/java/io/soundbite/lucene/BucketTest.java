package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.lucene.Oracle.Candidate;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Bucket;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Hit;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many of the hits fit further queries. */
class BucketTest {

  private final LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));

  BucketTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void countsWhatAnObviousCountCounts(long seed) throws IOException {
    RandomNews news = new RandomNews(seed);
    List<Candidate> articles = fill(news);
    List<Candidate> quotes = articles.stream().flatMap(it -> it.quotes().stream()).toList();
    Oracle oracle = new Oracle(articles.stream().map(Candidate::article).toList());
    for (int i = 0; i < 100; i++) {
      SearchRequest request = SearchRequest.of(news.query(2)).limit(0);
      if (news.random().nextInt(4) == 0) {
        request = request.collapse(Collapse.COPIES);
      }
      for (Counting counting : Counting.values()) {
        request =
            request.bucket(BucketRequest.of(counting.name(), news.query(2)).counting(counting));
      }
      String question = "seed " + seed + ": " + request;
      check(question, oracle, request, articles, index.articles(request));
      check(question, oracle, request, quotes, index.quotes(request));
    }
  }

  private static void check(
      String question,
      Oracle oracle,
      SearchRequest request,
      List<Candidate> candidates,
      SearchResult<? extends Hit> result) {
    List<Candidate> hits =
        candidates.stream().filter(it -> oracle.matches(request.query(), it)).toList();
    List<Bucket> expected = new ArrayList<>();
    for (BucketRequest bucket : request.buckets()) {
      boolean folded = request.collapse() != Collapse.NONE && bucket.counting() == Counting.HITS;
      Counting counting = folded ? Counting.GROUPS : bucket.counting();
      expected.add(new Bucket(bucket.name(), oracle.count(bucket.query(), counting, hits)));
    }
    assertThat(result.buckets()).as(question).isEqualTo(expected);
  }

  private List<Candidate> fill(RandomNews news) throws IOException {
    List<AnnotatedArticle> shelf =
        IntStream.range(0, 60).mapToObj(number -> news.article("a" + number)).toList();
    for (AnnotatedArticle article : shelf) {
      index.add(article);
      if (news.random().nextInt(15) == 0) {
        index.refresh();
      }
    }
    index.refresh();
    return shelf.stream().map(Candidate::of).toList();
  }

  @Test
  void rangesOfConfidencePartTheQuotes() throws IOException {
    fill(new RandomNews(24));
    SearchRequest ranges =
        SearchRequest.of("*")
            .bucket("sure", "confidence>=0.9")
            .bucket("likely", "confidence>=0.5 confidence<0.9")
            .bucket("doubtful", "confidence<0.5");
    var all = index.quotes(ranges);
    assertThat(all.buckets()).extracting(Bucket::count).doesNotContain(0L);
    assertThat(all.bucket("sure") + all.bucket("likely") + all.bucket("doubtful"))
        .isEqualTo(all.total());
    var likely = index.quotes(ranges.confidence(0.5));
    assertThat(likely.bucket("doubtful")).isZero();
    assertThat(likely.total()).isEqualTo(all.total() - all.bucket("doubtful"));
  }

  @Test
  void quotesOfArticlesAreCountedByWhatTheyAre() throws IOException {
    index.add(Articles.article("1").said("Ana Silva", "we will talk").said("Bo Lee", "no").build());
    index.refresh();
    SearchRequest request =
        SearchRequest.of("speaker:lee")
            .bucket("of Silva", "speaker:silva")
            .bucket(BucketRequest.of("her quotes", "speaker:silva").counting(Counting.QUOTES));
    assertThat(index.articles(request).buckets())
        .containsExactly(new Bucket("of Silva", 1), new Bucket("her quotes", 1));
    assertThat(index.quotes(request).buckets())
        .containsExactly(new Bucket("of Silva", 0), new Bucket("her quotes", 0));
  }

  @Test
  void refusesWhatCannotBeTold() {
    SearchRequest all = SearchRequest.of("*").bucket("sure", "confidence>=0.9");
    assertThatThrownBy(() -> all.bucket("sure", "a"))
        .hasMessage("Two buckets are called 'sure'; each needs a name of its own");
    assertThatThrownBy(() -> all.bucket(" ", "a")).hasMessageContaining("needs a name");
    assertThatThrownBy(() -> all.bucket("b", "topic:")).isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> index.articles(all).bucket("certain"))
        .hasMessage("The request has no bucket 'certain'; it has: sure");
    assertThatThrownBy(() -> index.articles(all.bucket("x", "topic:nonsense")))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(
            () -> index.articles(all.limits(Limits.DEFAULT.maxClauses(1)).bucket("c", "a b c")))
        .isInstanceOf(SearchLimitException.class);
  }
}

package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.export.Export;
import io.soundbite.query.Query;
import io.soundbite.search.Collapse;
import io.soundbite.search.Dimension;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagingTest {

  private LuceneBackend index = Articles.index();

  PagingTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("d").said("Bo Lee", "x").said("Bo Lee", "x").said("Bo Lee", "x"),
            article("b").said("Bo Lee", "x"),
            article("c").day("2023-03-20").said("Bo Lee", "x"),
            article("a").said("Bo Lee", "x"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void ordersTiesByIdAndPutsThoseWithoutADateLast() throws IOException {
    assertThat(ids(page(Sort.RELEVANCE, 10, Optional.empty()))).containsExactly("c", "a", "b", "d");
    assertThat(ids(page(Sort.NEWEST, 10, Optional.empty()))).containsExactly("c", "a", "b", "d");
    assertThat(ids(page(Sort.OLDEST, 10, Optional.empty()))).containsExactly("c", "a", "b", "d");
  }

  @Test
  void ordersTiesByIdOverSegments() throws IOException {
    Random random = new Random(1);
    try (LuceneBackend many = Articles.index()) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        all.add("%03d".formatted(i));
      }
      Collections.shuffle(all, random);
      for (String id : all) {
        many.add(article(id).build());
        if (random.nextInt(20) == 0) {
          many.refresh();
        }
      }
      many.refresh();
      Collections.sort(all);
      SearchRequest request = SearchRequest.of(Query.everything()).limit(7);
      List<String> found = new ArrayList<>();
      Optional<String> next = Optional.empty();
      do {
        SearchResult<?> page = many.articles(next.isEmpty() ? request : request.after(next.get()));
        found.addAll(ids(page));
        next = page.next();
      } while (next.isPresent());
      assertThat(found).isEqualTo(all);
    }
  }

  @Test
  void goesOnWhereThePageEndedWhateverChangedSince() throws IOException {
    SearchResult<?> first = page(Sort.NEWEST, 2, Optional.empty());
    assertThat(ids(first)).containsExactly("c", "a");
    index.deleteById("a");
    index.add(article("aa").build());
    index.add(article("0").build());
    index.refresh();
    SearchResult<?> second = page(Sort.NEWEST, 2, first.next());
    assertThat(ids(second)).containsExactly("aa", "b");
    SearchResult<?> third = page(Sort.NEWEST, 2, second.next());
    assertThat(ids(third)).containsExactly("d");
    assertThat(third.next()).isEmpty();
    assertThat(third.total()).isEqualTo(5);
  }

  @Test
  void passesOverHitsAsTokensDo() throws IOException {
    for (Sort sort : Sort.values()) {
      for (Collapse collapse : List.of(Collapse.NONE, Collapse.COPIES)) {
        SearchRequest all = SearchRequest.of("*").sort(sort).collapse(collapse);
        List<String> articles = ids(index.articles(all));
        var quotes = index.quotes(all).hits();
        for (int from = 0; from <= 7; from++) {
          SearchRequest page = all.from(from).limit(2);
          var found = index.articles(page);
          assertThat(ids(found)).isEqualTo(articles.stream().skip(from).limit(2).toList());
          assertThat(found.total()).isEqualTo(articles.size());
          assertThat(found.next().isPresent()).isEqualTo(from < articles.size() - 2);
          var said = index.quotes(page);
          assertThat(said.hits()).isEqualTo(quotes.stream().skip(from).limit(2).toList());
          assertThat(said.total()).isEqualTo(quotes.size());
          if (said.next().isPresent()) {
            assertThat(index.quotes(page.after(said.next().get())).hits())
                .isEqualTo(quotes.stream().skip(from + 2).limit(2).toList());
          }
        }
      }
    }
  }

  @Test
  void passesOverHitsWhileItCountsToABound() throws IOException {
    SearchRequest page = SearchRequest.of("*").countUpTo(1).from(1).limit(2);
    assertThat(ids(index.articles(page))).containsExactly("a", "b");
    assertThat(ids(index.articles(page.from(Integer.MAX_VALUE / 2).limits(MANY_HITS)))).isEmpty();
  }

  private static final Limits MANY_HITS = Limits.DEFAULT.maxHits(Integer.MAX_VALUE);

  @Test
  void leadsToTheTokenWhereTooManyHitsWouldBePassedOver() throws IOException {
    SearchRequest all = SearchRequest.of("*");
    assertThat(index.articles(all.from(9990)).hits()).isEmpty();
    assertThatThrownBy(() -> index.articles(all.from(9991)))
        .isInstanceOf(SearchLimitException.class)
        .hasMessage(
            "Hits are passed over up to the 10,000 of the limit maxHits, but from was 9,991 and limit"
                + " 10; go on from any page by its token: next() of its result, for after(...), or"
                + " --after");
    assertThatThrownBy(() -> index.quotes(all.from(9991))).isInstanceOf(SearchLimitException.class);
    assertThatThrownBy(() -> all.from(-1)).hasMessage("from is at least 0, but was -1");
    assertThatThrownBy(() -> all.after("token").from(1))
        .hasMessage(
            "from counts from the first hit on, and after goes on behind a page; ask for one of them");
    assertThatThrownBy(() -> Export.articles(all.from(1)))
        .hasMessageStartingWith("An export writes all results from the first on");
  }

  @Test
  void pagesThroughTheQuotesOfOneArticle() throws IOException {
    Optional<String> next = Optional.empty();
    for (int i = 0; i < 6; i++) {
      var result = index.quotes(request(Sort.OLDEST, 1, next));
      assertThat(result.total()).isEqualTo(6);
      assertThat(result.hits().getFirst().article().id())
          .isEqualTo(List.of("c", "a", "b", "d", "d", "d").get(i));
      next = result.next();
    }
    assertThat(next).isEmpty();
  }

  @Test
  void givesNoTokenWithoutHits() throws IOException {
    assertThat(page(Sort.RELEVANCE, 0, Optional.empty()).next()).isEmpty();
    assertThat(page(Sort.RELEVANCE, 0, Optional.empty()).total()).isEqualTo(4);
  }

  @Test
  void refusesTokensOfOtherSearches() throws IOException {
    Optional<String> token = page(Sort.NEWEST, 1, Optional.empty()).next();
    assertThatThrownBy(() -> page(Sort.OLDEST, 1, token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The token of the page before belongs to a search of articles sorted by newest,"
                + " but this one is of articles sorted by oldest");
    assertThatThrownBy(() -> index.quotes(request(Sort.NEWEST, 1, token)))
        .hasMessageContaining("but this one is of quotes");
  }

  @Test
  void refusesTokensOfOtherQueries() throws IOException {
    Optional<String> token = page(Sort.NEWEST, 1, Optional.empty()).next();
    var other = SearchRequest.of("speaker:lee").sort(Sort.NEWEST).after(token.orElseThrow());
    var narrowed =
        SearchRequest.of(Query.everything())
            .sort(Sort.NEWEST)
            .drillDown(Dimension.SPEAKER, "Bo Lee")
            .after(token.orElseThrow());
    var collapsed =
        SearchRequest.of(Query.everything())
            .sort(Sort.NEWEST)
            .collapse(Collapse.COPIES)
            .after(token.orElseThrow());
    for (SearchRequest request : List.of(other, narrowed, collapsed)) {
      assertThatThrownBy(() -> index.articles(request))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The token of the page before belongs to a search with another query, narrowed to"
                  + " other values, or collapsed otherwise; page on with the same request, or leave the token out");
    }
  }

  /** Whoever writes a token by hand can make its checksum right. */
  @Test
  void readsForgedTokensWithoutTrust() throws IOException {
    Random random = new Random(5);
    for (Sort sort : Sort.values()) {
      byte[] token =
          Base64.getUrlDecoder()
              .decode(index.quotes(request(sort, 1, Optional.empty())).next().orElseThrow());
      byte[] content = Arrays.copyOfRange(token, 4, token.length);
      for (int i = 0; i < 500; i++) {
        byte[] forged = Arrays.copyOf(content, random.nextInt(content.length + 8));
        for (int change = random.nextInt(4); change > 0 && forged.length > 0; change--) {
          forged[random.nextInt(forged.length)] = (byte) random.nextInt(256);
        }
        Optional<String> sealed = Optional.of(sealed(forged));
        try {
          assertThat(index.quotes(request(sort, 10, sealed)).total()).isEqualTo(6);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageMatching("'.*' is no token of a page.*|The token of the page.*");
        }
      }
    }
    byte[] immense = {8, -1, -1, -1, -1, 7};
    assertThatThrownBy(() -> page(Sort.NEWEST, 1, Optional.of(sealed(immense))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no token of a page");
  }

  private static String sealed(byte[] content) {
    byte[] token =
        ByteBuffer.allocate(4 + content.length)
            .putInt(PageToken.checksum(content))
            .put(content)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  @Test
  void givesAllOnOnePageWhereThatIsAllowed() throws IOException {
    var request =
        SearchRequest.of("*")
            .limits(Limits.DEFAULT.maxHits(Integer.MAX_VALUE))
            .limit(Integer.MAX_VALUE);
    assertThat(ids(index.articles(request))).containsExactly("c", "a", "b", "d");
  }

  @Test
  void refusesGarbage() throws IOException {
    String token = page(Sort.NEWEST, 1, Optional.empty()).next().orElseThrow();
    long seed = 3;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder garbage = new StringBuilder(token);
      int place = random.nextInt(token.length());
      switch (random.nextInt(3)) {
        case 0 -> garbage.setLength(place);
        case 1 -> garbage.setCharAt(place, (char) (garbage.charAt(place) ^ 1));
        default -> garbage.insert(place, (char) random.nextInt(300));
      }
      assertThatThrownBy(() -> page(Sort.NEWEST, 1, Optional.of(garbage.toString())))
          .as("seed %d: %s", seed, garbage)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is no token of a page");
    }
  }

  private SearchResult<?> page(Sort sort, int limit, Optional<String> after) throws IOException {
    return index.articles(request(sort, limit, after));
  }

  private static SearchRequest request(Sort sort, int limit, Optional<String> after) {
    SearchRequest request = SearchRequest.of(Query.everything()).sort(sort).limit(limit);
    return after.map(request::after).orElse(request);
  }

  private static List<String> ids(SearchResult<?> result) {
    return result.hits().stream().map(hit -> hit.article().id()).toList();
  }
}

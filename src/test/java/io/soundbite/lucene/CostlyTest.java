package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** Hits that cost much to find are found once. */
class CostlyTest {

  private static final int ARTICLES = 3000;
  private static final Query GRAIN = new TermQuery(new Term("body", "grain"));
  private static final Query WHEAT = new TermQuery(new Term("body", "wheat"));
  private static final Query PHRASE = new PhraseQuery("body", "grain", "wheat");

  private static Query both(Occur one, Query other, Occur another) {
    return new BooleanQuery.Builder().add(GRAIN, one).add(other, another).build();
  }

  @Test
  void phrasesAndConditionsTogetherAreCostly() {
    assertThat(Costly.isToFind(both(Occur.MUST, WHEAT, Occur.MUST))).isTrue();
    assertThat(Costly.isToFind(both(Occur.MUST, WHEAT, Occur.FILTER))).isTrue();
    assertThat(
            Costly.isToFind(
                new DisjunctionMaxQuery(List.of(PHRASE, new BoostQuery(PHRASE, 2)), 0.1f)))
        .isTrue();
    Query either =
        new BooleanQuery.Builder()
            .add(PHRASE, Occur.SHOULD)
            .add(both(Occur.MUST, WHEAT, Occur.MUST), Occur.SHOULD)
            .build();
    assertThat(Costly.isToFind(either)).isTrue();
  }

  @Test
  void wordsAloneAndAlternativesAreNot() {
    assertThat(Costly.isToFind(GRAIN)).isFalse();
    assertThat(Costly.isToFind(both(Occur.SHOULD, WHEAT, Occur.SHOULD))).isFalse();
    assertThat(Costly.isToFind(both(Occur.SHOULD, PHRASE, Occur.SHOULD))).isFalse();
    assertThat(Costly.isToFind(both(Occur.MUST, PHRASE, Occur.SHOULD))).isFalse();
    assertThat(Costly.isToFind(both(Occur.MUST, PHRASE, Occur.MUST_NOT))).isFalse();
    assertThat(Costly.isToFind(new DisjunctionMaxQuery(List.of(GRAIN, WHEAT), 0.1f))).isFalse();
  }

  @Test
  void theyAreAsManyAndTheSameAsWhereFacetsAreCountedToo() throws IOException {
    Random random = new Random(11);
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      for (int i = 0; i < ARTICLES; i++) {
        String text = "grain ".repeat(1 + random.nextInt(5)) + "wheat ".repeat(random.nextInt(3));
        index.add(article("a" + i).text(text).build());
      }
      index.refresh();
      for (String query :
          List.of(
              "grain wheat",
              "\"grain wheat\"",
              "grain (wheat OR rye)",
              "grain OR \"wheat wheat\"")) {
        SearchRequest request = SearchRequest.of(query).limit(700);
        List<ArticleHit> counted = pages(index, request.facets(Dimension.SOURCE));
        assertThat(counted).hasSizeGreaterThan(1000).isEqualTo(pages(index, request));
      }
    }
  }

  /** All hits, page by page, of which each tells how many there are. */
  private static List<ArticleHit> pages(LuceneBackend index, SearchRequest request)
      throws IOException {
    List<ArticleHit> hits = new ArrayList<>();
    SearchResult<ArticleHit> page = index.articles(request);
    hits.addAll(page.hits());
    while (page.next().isPresent()) {
      assertThat(page.totalIsExact()).isTrue();
      page = index.articles(request.after(page.next().get()));
      hits.addAll(page.hits());
    }
    assertThat(page.total()).isEqualTo(hits.size());
    return hits;
  }
}

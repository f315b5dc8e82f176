package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.news.example/world/1, news.example",
    "HTTP://Edition.News.Example:8080?a=1, edition.news.example",
    "https://ana:secret@news.example#top, news.example",
    "https://www.com/, www.com",
    "https://news.example., news.example",
    "https://newww.news.example/, newww.news.example",
    "https://www.www.example/, www.example",
    "http://[2001:DB8::1]:8080/world, [2001:db8::1]",
    "http://192.0.2.7:8080/world, 192.0.2.7",
    "news.example/world, ''",
    "https:///world, ''",
    "mailto:ana@news.example, ''",
    "'', ''",
  })
  void isTheHostOfAnAddress(String url, String site) {
    assertThat(Site.of(url)).isEqualTo(site);
  }

  @Test
  void longerThanAnyHostIsNone() {
    assertThat(Site.of("https://" + "a.".repeat(4000) + "example/")).isEmpty();
  }

  @Test
  void numberOnTheNetIsPartOfNone() {
    assertThat(Site.domains("192.0.2.7")).containsExactly("192.0.2.7");
    assertThat(Site.domains("[::ffff:192.0.2.7]")).containsExactly("[::ffff:192.0.2.7]");
    assertThat(Site.domains("2.example")).containsExactly("2.example", "example");
  }

  @Test
  void articlesAreFoundAndCountedByTheirSite() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("1").url("https://www.news.example/1").said("Bo Lee", "one"),
            article("2").url("https://edition.news.example/2"),
            article("3").url("https://post.example/3"),
            article("4"))) {
      assertThat(total(index, "site:news.example")).isEqualTo(2);
      assertThat(total(index, "site:WWW.News.Example")).isEqualTo(2);
      assertThat(total(index, "site:\"https://www.news.example/other\"")).isEqualTo(2);
      assertThat(total(index, "site:\"www.news.example/\"")).isEqualTo(2);
      assertThat(total(index, "site:\"news.example/world?a=1\"")).isEqualTo(2);
      assertThat(total(index, "site:WWW.news*")).isEqualTo(2);
      assertThat(total(index, "site:www.*")).isEqualTo(3);
      assertThat(total(index, "site:example")).isEqualTo(3);
      assertThat(total(index, "site:ews.example")).isZero();
      assertThat(total(index, "site:*.example")).isEqualTo(3);
      assertThat(total(index, "-site:*")).isEqualTo(1);
      assertThat(index.quotes(SearchRequest.of("site:news.example")).total()).isEqualTo(1);
      SearchRequest all = SearchRequest.of("*").facets(Dimension.SITE);
      assertThat(index.articles(all).facet(Dimension.SITE).toString())
          .isEqualTo(
              """
              site (3)
                    1  edition.news.example
                    1  news.example
                    1  post.example
                    1  without site""");
      assertThat(index.articles(all.drillDown(Dimension.SITE, "www.news.example")).total())
          .isEqualTo(1);
    }
  }

  private static long total(LuceneBackend index, String query) throws IOException {
    return index.articles(SearchRequest.of(query)).total();
  }
}

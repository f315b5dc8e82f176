package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a web page. Each part is the best of what the page says of it: as
 * schema.org's JSON-LD, in its meta tags, in its headings and times. The text is what {@link
 * MainText} finds, or the {@code articleBody} of the JSON-LD where that is clearly longer: where
 * they are about as long, the page has the paragraphs, which JSON-LD often lacks.
 *
 * <p>A date that cannot be read is no fault here, but passed over for the next: a page gives it
 * several times, and for people first.
 */
final class HtmlPage {

  /** The text of the page counts while it is at least this part of the articleBody. */
  private static final double SUFFICIENT = 0.85;

  /** The longest page, in bytes. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  private final Document page;
  private final JsonLd jsonLd;
  private final PageTags tags;

  private HtmlPage(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
    this.tags = new PageTags(page);
  }

  /**
   * The article of a page.
   *
   * @param bytes the page
   * @param charset as the server gave it; where it is empty or unknown, the page says, or else it
   *     is UTF-8
   * @param url where the page was found; where it is empty, the page says
   * @param id of the article where no url is known
   * @param date when the page was fetched, in place of a date that it does not give
   * @throws BadRecordException where the page has no readable article
   */
  static Article article(
      byte[] bytes, String charset, String url, String id, Optional<Instant> date)
      throws BadRecordException {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), known(charset), url);
      return new HtmlPage(page).article(url, id, date);
    } catch (IOException | RuntimeException e) {
      throw new BadRecordException("The page cannot be parsed: " + Source.reason(e));
    }
  }

  private static @Nullable String known(String charset) {
    try {
      return !charset.isBlank() && Charset.isSupported(charset.strip()) ? charset.strip() : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  private Article article(String givenUrl, String id, Optional<Instant> date)
      throws BadRecordException {
    String body = body();
    if (body.isEmpty()) {
      throw new BadRecordException("The page has no readable article text");
    }
    String url = givenUrl.isEmpty() ? tags.url() : givenUrl;
    Article.Builder article =
        Article.builder()
            .id(url.isEmpty() ? id : url)
            .url(url)
            .title(first(jsonLd.text(ArticleField.TITLE), tags.title()))
            .body(body)
            .source(first(jsonLd.text(ArticleField.SOURCE), first(tags.source(), host(url))))
            .authors(first(jsonLd.texts(ArticleField.AUTHORS), tags.authors()))
            .section(first(jsonLd.text(ArticleField.SECTION), tags.section()))
            .language(first(jsonLd.text(ArticleField.LANGUAGE), tags.language()))
            .topics(first(jsonLd.texts(ArticleField.TOPICS), tags.topics()));
    jsonLd.publishedAt().or(tags::publishedAt).or(() -> date).ifPresent(article::publishedAt);
    return JsonRecord.built(article);
  }

  private String body() {
    String text = MainText.of(page);
    String given = jsonLd.body();
    return text.length() >= SUFFICIENT * given.length() ? text : given;
  }

  private static String first(String preferred, String other) {
    return preferred.isBlank() ? other : preferred;
  }

  private static List<String> first(List<String> preferred, List<String> other) {
    return preferred.isEmpty() ? other : preferred;
  }

  /** "example.org" of "https://www.example.org/a": an outlet that does not say its name. */
  private static String host(String url) {
    try {
      String host = url.isEmpty() ? null : URI.create(url).getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return ""; // strangers' urls are not always such
    }
  }
}

package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  /** Long enough to be an article. */
  private static final String TEXT =
      """
      <p>The cranes of the harbour moved again on Friday morning, after a strike of nine days that
      had left forty ships waiting outside the breakwater.</p>
      <p>“We are tired, but we are proud,” said Ana Silva, who speaks for the crane drivers.</p>
      """;

  private static final String BODY =
      "The cranes of the harbour moved again on Friday morning, after a strike of nine days that"
          + " had left forty ships waiting outside the breakwater.\n\n“We are tired, but we are"
          + " proud,” said Ana Silva, who speaks for the crane drivers.";

  private static Article read(String html) {
    return Reading.of(Format.HTML, html).article();
  }

  private static Article withHead(String head) {
    return read("<html><head>" + head + "</head><body>" + TEXT + "</body></html>");
  }

  private static Article withJsonLd(String json) {
    return withHead("<script type=\"application/ld+json\">" + json + "</script>");
  }

  @Test
  void readsTheBarestPage() {
    assertThat(read("<title>Strike ends</title>" + TEXT))
        .isEqualTo(Article.of("given", "Strike ends", BODY));
  }

  @Test
  void setsTheMarksOfQuotedElements() {
    String quoted = TEXT.replace("“", "<q>").replace("”", "</q>");
    assertThat(read("<title>Strike ends</title>" + quoted).body()).isEqualTo(BODY);
  }

  @Test
  void readsJsonLd() {
    Article article =
        withJsonLd(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Strike &amp; peace",
             "datePublished": "2024-05-31T14:00:00+02:00", "author": {"@type": "Person", "name": "Ana Silva"},
             "publisher": {"@type": "Organization", "name": "The Daily"}, "articleSection": ["Business", "Ports"],
             "inLanguage": "en", "keywords": "ports, strikes"}
            """);
    assertThat(article.title()).isEqualTo("Strike & peace");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
    assertThat(article.authors()).containsExactly("Ana Silva");
    assertThat(article.source()).isEqualTo("The Daily");
    assertThat(article.section()).isEqualTo("Business");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.topics()).containsExactly("ports", "strikes");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void readsJsonLdInGraphsListsAndReferences() {
    Article article =
        withJsonLd(
            """
            [{"@type": "WebSite", "name": "no"},
             {"@graph": [
               {"@type": ["Article", "NewsArticle"], "headline": "Strike ends",
                "author": [{"@id": "#ana"}, {"name": "Bo Lind"}], "publisher": {"@id": "#daily"},
                "keywords": ["ports", "strikes, long"]},
               {"@type": "Person", "@id": "#ana", "name": "Ana Silva"},
               {"@type": "Organization", "@id": "#daily", "name": "The Daily"}]}]
            """);
    assertThat(article.title()).isEqualTo("Strike ends");
    assertThat(article.authors()).containsExactly("Ana Silva", "Bo Lind");
    assertThat(article.source()).isEqualTo("The Daily");
    assertThat(article.topics()).containsExactly("ports", "strikes, long");
  }

  @Test
  void takesTheArticleBodyWhereThePageShowsLess() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s"}</script>
            <p>Subscribe to read on.</p>
            """
                .formatted("Nobody knows the end of it. ".repeat(40)));
    assertThat(article.body()).startsWith("Nobody knows").hasSize(40 * 28 - 1);
  }

  @Test
  void keepsTheParagraphsOfThePageWhereTheArticleBodyHasNone() {
    assertThat(
            withJsonLd(
                    "{\"@type\": \"NewsArticle\", \"articleBody\": \""
                        + BODY.replace("\n\n", " ")
                        + "\"}")
                .body())
        .isEqualTo(BODY);
  }

  @Test
  void passesOverBrokenJsonLd() {
    Article article = withJsonLd("{\"@type\": \"NewsArticle\", \"headline\": ");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void passesOverADateThatCannotBeReadForTheNext() {
    Article article =
        withHead(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "last week"}</script>
            <meta property="article:published_time" content="2024-05-31T12:00:00Z">
            """);
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
  }

  @Test
  void passesOverADateThatNoArticleCanHave() {
    Article article =
        withHead(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "0000-05-31"}</script>
            <meta property="article:published_time" content="0000-05-31T12:00:00Z">
            <meta name="date" content="2024-05-31">
            """);
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T00:00:00Z"));
    assertThat(withHead("<meta name=date content=0000-05-31>").publishedAt()).isEmpty();
  }

  @Test
  void readsOpenGraph() {
    Article article =
        withHead(
            """
            <title>Strike ends - The Daily</title>
            <meta property="og:title" content="Strike ends"><meta property="og:site_name" content="The Daily">
            <meta property="og:locale" content="en_GB"><link rel="canonical" href="https://www.example.org/strike">
            <meta property="article:author" content="https://facebook.com/ana"><meta name="author" content="Ana Silva and Bo Lind">
            <meta property="article:section" content="Business"><meta property="article:tag" content="ports">
            <meta property="article:tag" content="strikes"><meta name="date" content="2024-05-31">
            """);
    assertThat(article.id()).isEqualTo("https://www.example.org/strike");
    assertThat(article.url()).isEqualTo("https://www.example.org/strike");
    assertThat(article.title()).isEqualTo("Strike ends");
    assertThat(article.source()).isEqualTo("The Daily");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.authors()).containsExactly("Ana Silva", "Bo Lind");
    assertThat(article.section()).isEqualTo("Business");
    assertThat(article.topics()).containsExactly("ports", "strikes");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T00:00:00Z"));
  }

  @Test
  void readsMicrodataTimesAndHeadings() {
    Article article =
        read(
            """
            <html lang="pt"><head><link rel="canonical" href="https://www.example.org/a"></head><body>
            <h1>Strike ends</h1><span itemprop="author"><b itemprop="name">Ana Silva</b></span>
            <article><time datetime="2024-05-31">Friday</time>"""
                + TEXT
                + "</article></body></html>");
    assertThat(article.title()).isEqualTo("Strike ends");
    assertThat(article.authors()).containsExactly("Ana Silva");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T00:00:00Z"));
    assertThat(article.source()).isEqualTo("example.org");
    assertThat(article.language()).isEqualTo("pt");
  }

  @Test
  void cutsTheNameOfTheSiteFromTheTitle() {
    assertThat(
            withHead(
                    "<title>Strike ends | The Daily</title><meta property=og:site_name content='The Daily'>")
                .title())
        .isEqualTo("Strike ends");
  }

  @Test
  void readsTheCharsetThatThePageNames() {
    byte[] page =
        ("<meta charset=windows-1252><title>Año</title>"
                + TEXT.replace("“", "\"").replace("”", "\""))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(Format.HTML, page).article().title()).isEqualTo("Año");
  }

  @Test
  void rejectsAPageWithoutAnArticle() {
    assertThatReading(Format.HTML, "<title>Not found</title><p>Sorry, this page is gone.</p>")
        .containsExactly("rejected 1: The page has no readable article text");
    assertThatReading(Format.HTML, "")
        .containsExactly("rejected 1: The page has no readable article text");
  }

  @Test
  void rejectsAFrontPageOfLinks() {
    assertThatReading(
            Format.HTML,
            "<title>The Daily</title><div>"
                + "<p><a href=/a>The cranes of the harbour moved again on Friday after nine days</a></p>"
                    .repeat(30)
                + "</div>")
        .containsExactly("rejected 1: The page has no readable article text");
  }
}

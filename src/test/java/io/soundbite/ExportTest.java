package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.export.Export;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  @TempDir private Path folder;

  private static String text(NewsIndex news, Export export) throws IOException {
    StringWriter out = new StringWriter();
    news.export(export, out);
    return out.toString();
  }

  private static NewsIndex of(Article... articles) throws IOException {
    NewsIndex news = NewsIndex.inMemory();
    for (Article article : articles) {
      news.add(article);
    }
    news.commit();
    return news;
  }

  @Test
  void writesTheSampleByTheColumnsChosen() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      var wrong = SearchRequest.of("speaker:petrides said:(orbit OR wrong)").sort(Sort.OLDEST);
      Export quotes = Export.quotes(wrong).csv().columns("publishedAt", "speaker", "kind", "text");
      assertThat(text(news, quotes).lines())
          .hasSize(5)
          .startsWith(
              "publishedAt,speaker,kind,text",
              "2023-12-07T18:00:00Z,Oskar Petrides,direct,\"An orbit of two thousand years, from"
                  + " twenty-six days, … I would not lend money on it.\"");
      assertThat(text(news, Export.articles("*")).lines()).hasSize(80);
      assertThat(news.export(Export.quotes("*"), folder.resolve("all.jsonl")))
          .isEqualTo(news.stats().quotes());
    }
  }

  @Test
  void writesCopiesOnceWhereAskedTo() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      SearchRequest once = SearchRequest.of("talks").collapse(Collapse.FIRST);
      assertThat(text(news, Export.articles(once)).lines())
          .hasSize((int) news.articles(once).total())
          .hasSizeLessThan((int) news.articles("talks").total());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void articlesComeBackAsTheyWere(long seed) throws IOException {
    Random random = new Random(seed);
    Article[] articles =
        IntStream.range(0, 40).mapToObj(i -> article(random, "a" + i)).toArray(Article[]::new);
    Path file = folder.resolve("all.jsonl");
    try (NewsIndex news = of(articles)) {
      assertThat(news.export(Export.articles("*"), file)).isEqualTo(40);
    }
    try (NewsIndex again = NewsIndex.inMemory()) {
      assertThat(again.load(file).rejections()).isEmpty();
      for (Article article : articles) {
        assertThat(again.article(article.id()).map(AnnotatedArticle::article))
            .as("seed " + seed)
            .contains(article);
      }
    }
  }

  private static final List<String> PIECES =
      List.of(
          "peace",
          " ",
          "\n",
          "\"",
          "\\",
          ",",
          ";",
          "<b>",
          "&amp;",
          "é",
          "\ud83d\ude00",
          "\u2028",
          "=1",
          "\t",
          "\u0007",
          " and ",
          "By ",
          "{}",
          "null");

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private static Article article(Random random, String id) {
    Article.Builder article =
        Article.builder()
            .id(id)
            .title("T" + text(random).strip())
            .body(random.nextInt(4) == 0 ? "" : text(random) + "B" + text(random))
            .source(text(random))
            .section(text(random))
            .language(random.nextBoolean() ? "en" : "")
            .url(random.nextBoolean() ? "https://news.example/" + id : "")
            .authors(lines(random))
            .topics(lines(random));
    if (random.nextBoolean()) {
      article.publishedAt(Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)));
    }
    return article.build();
  }

  /** Texts that are more than blank, of which a list has no use. */
  private static List<String> lines(Random random) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> "A" + text(random).strip() + i)
        .toList();
  }

  @Test
  void moreThanOnePageComesInOrder() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (int i = 0; i < 2500; i++) {
        Article article =
            Article.of("%04d".formatted(i), "Rain", "").toBuilder()
                .publishedAt(Instant.ofEpochSecond(86_400L * (i % 7)))
                .build();
        news.add(new AnnotatedArticle(article, List.of(), List.of()));
      }
      news.commit();
      Export ids = Export.articles(SearchRequest.of("rain").sort(Sort.OLDEST));
      List<String> lines =
          text(news, ids.csv().columns("publishedAt", "id")).lines().skip(1).toList();
      assertThat(lines).hasSize(2500).isSorted().doesNotHaveDuplicates();
      for (int limit : new int[] {1, 999, 1000, 1001, 2500, 2501, 10_000}) {
        int first = Math.min(limit, 2500);
        Export some = ids.limit(limit).csv().columns("publishedAt", "id");
        assertThat(text(news, some).lines().skip(1)).isEqualTo(lines.subList(0, first));
        assertThat(news.export(some, folder.resolve("some.csv"))).isEqualTo(first);
      }
    }
  }

  @Test
  void theFirstAreThoseOfTheSearchAlsoOfCopies() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      for (Collapse collapse : Collapse.values()) {
        SearchRequest newest = SearchRequest.of("talks").sort(Sort.NEWEST).collapse(collapse);
        List<String> ids =
            news.articles(newest.limit(3)).hits().stream().map(hit -> hit.article().id()).toList();
        Export three = Export.articles(newest).limit(3).csv().columns("id");
        assertThat(text(news, three).lines().skip(1)).isEqualTo(ids);
        assertThat(text(news, Export.quotes(newest).limit(2)).lines()).hasSize(2);
      }
    }
  }

  @Test
  void theLimitOfAPageIsRefusedAsItWouldNotHold() {
    for (int limit : new int[] {0, 5, 2000}) {
      SearchRequest page = SearchRequest.of("rain").limit(limit);
      assertThatThrownBy(() -> Export.quotes(page))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("limit " + "%,d".formatted(limit))
          .hasMessageContaining("Export.limit(...)");
      assertThatThrownBy(() -> Export.articles(page)).hasMessageContaining("writes all results");
    }
    assertThatThrownBy(() -> Export.quotes("rain").limit(0))
        .hasMessage("limit is at least 1, but was 0");
  }

  @Test
  void theNameOfAFileTellsTheFormatWhereNoneIsChosen() throws IOException {
    try (NewsIndex news = of(Article.of("1", "José wins", "Text."))) {
      Export titles = Export.articles("*").columns("title");
      assertThat(written(news, titles, "a.csv")).isEqualTo("\ufefftitle\r\nJosé wins\r\n");
      assertThat(written(news, titles.exactCells(), "b.CSV")).isEqualTo("title\r\nJosé wins\r\n");
      String line = "{\"title\":\"José wins\"}\n";
      for (String name : List.of("a.jsonl", "a.ndjson", "a", ".a", "a.jsonl.gz", "a.gz")) {
        assertThat(written(news, titles, name)).as(name).isEqualTo(line);
      }
      assertThat(written(news, titles, "a.csv.GZ")).startsWith("\ufefftitle");
      assertThat(written(news, titles.format(Export.Format.JSONL), "a.txt")).isEqualTo(line);
      assertThat(written(news, titles.csv(), "a.dat")).startsWith("\ufefftitle");
      assertThat(text(news, titles.csv())).startsWith("title");
      for (String name : List.of("e.xlsx", "e.tsv", "e.json", "e.csv.zip", "e.")) {
        assertThatThrownBy(() -> written(news, titles, name))
            .as(name)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(name + ": there is no format '")
            .hasMessageContainingAll(".jsonl", ".csv", ".gz");
        assertThat(folder.resolve(name)).doesNotExist();
      }
    }
  }

  private String written(NewsIndex news, Export export, String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(news.export(export, file)).isEqualTo(1);
    byte[] bytes = Files.readAllBytes(file);
    boolean isGzip = bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    assertThat(isGzip).isEqualTo(name.toLowerCase(Locale.ROOT).endsWith(".gz"));
    try (var in =
        isGzip ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void peopleReadLabelsAndProgramsCodes() throws IOException {
    Article article =
        Article.builder()
            .id("1")
            .title("Chess champion wins the tournament")
            .body("\"We won the chess tournament,\" said Ana Silva, the mayor.")
            .topics(List.of("desk:7"))
            .build();
    try (NewsIndex news = of(article)) {
      assertThat(text(news, Export.articles("*").csv()).lines())
          .startsWith(
              "id,url,title,source,authors,publishedAt,section,language,filedUnder,speakers,quotes,body")
          .last()
          .asString()
          .contains("chess", ",Ana Silva,1,")
          .doesNotContain("desk:7");
      assertThat(text(news, Export.articles("*")))
          .contains("\"topics\":[\"desk:7\"]")
          .doesNotContain("filedUnder", "speakers", "quotes");
      assertThat(text(news, Export.quotes("*").csv()).lines())
          .startsWith(
              "article,publishedAt,source,title,url,speaker,speakerKind,role,kind,text,confidence,filedUnder")
          .last()
          .asString()
          .contains(",Ana Silva,person,mayor,direct,", "chess");
      assertThat(text(news, Export.quotes("*")))
          .contains("\"topics\":[\"")
          .doesNotContain("filedUnder", "role");
    }
  }

  @Test
  void speakersAreThoseOfTheArticleThatAreCounted() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.add(
          quoting(
              quote("Silva", SpeakerKind.PERSON, 0.9),
              quote("officials", SpeakerKind.GROUP, 0.9),
              quote("Photo Gallery", SpeakerKind.PERSON, 0.3),
              quote("the report", SpeakerKind.DOCUMENT, 0.9),
              quote("a source", SpeakerKind.UNNAMED, 0.9),
              quote("Bo Lind", SpeakerKind.PERSON, 0.6),
              quote("Silva", SpeakerKind.PERSON, 0.5)));
      news.commit();
      assertThat(text(news, speakers(SearchRequest.of("*")))).isEqualTo(lines("Silva; Bo Lind,7"));
      assertThat(text(news, speakers(SearchRequest.of("*").confidence(0.7))))
          .isEqualTo(lines("Silva,4"));
      assertThat(text(news, speakers(SearchRequest.of("*").confidence(0.1))))
          .isEqualTo(lines("Silva; Photo Gallery; Bo Lind,7"));
    }
  }

  private static Export speakers(SearchRequest request) {
    return Export.articles(request).csv().columns("speakers", "quotes");
  }

  private static String lines(String line) {
    return "speakers,quotes\r\n" + line + "\r\n";
  }

  private static AnnotatedArticle quoting(Quote... quotes) {
    return new AnnotatedArticle(Article.of("1", "", "Yes."), List.of(quotes), List.of());
  }

  private static Quote quote(String speaker, SpeakerKind kind, double confidence) {
    return new Quote(
        QuoteKind.DIRECT,
        List.of(new Span(0, 4)),
        "Yes.",
        Optional.empty(),
        Optional.empty(),
        Optional.of(Speaker.of(speaker, kind)),
        confidence,
        List.of());
  }

  @Test
  void speakersAreThoseThatFacetsCount() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      SearchRequest likely = SearchRequest.of("*").confidence(SearchRequest.LIKELY);
      FacetRequest all =
          FacetRequest.of(Dimension.SPEAKER).limit(10_000).counting(Counting.ARTICLES);
      Map<String, Long> counted =
          news.quotes(likely.facet(all)).facet(Dimension.SPEAKER).values().stream()
              .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
      Map<String, Long> exported =
          text(news, Export.articles("*").columns("speakers"))
              .lines()
              .flatMap(line -> Pattern.compile("\"([^\"]+)\"").matcher(line).results())
              .map(name -> name.group(1))
              .filter(name -> !name.equals("speakers"))
              .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
      assertThat(exported).isEqualTo(counted).hasSizeGreaterThan(100);
    }
  }

  @Test
  void csvKeepsToTheStandard() throws IOException {
    Article article =
        Article.builder()
            .id("1")
            .title("He said \"no\", twice")
            .body("One\nTwo")
            .authors(List.of("Ann Lee", "Bo Díaz"))
            .build();
    try (NewsIndex news = of(article)) {
      assertThat(text(news, Export.articles("*").csv().columns("id", "title", "body", "authors")))
          .isEqualTo(
              """
              id,title,body,authors\r
              1,"He said ""no"", twice","One
              Two",Ann Lee; Bo Díaz\r
              """);
    }
  }

  @Test
  void aSpreadsheetFindsNoFormulaFromStrangers() throws IOException {
    try (NewsIndex news = of(Article.of("1", "=HYPERLINK(\"http://x\")", "@sum"))) {
      Export export = Export.articles("*").csv().columns("title", "body");
      assertThat(text(news, export))
          .isEqualTo("title,body\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'@sum\r\n");
      assertThat(text(news, export.exactCells()))
          .isEqualTo("title,body\r\n\"=HYPERLINK(\"\"http://x\"\")\",@sum\r\n");
    }
  }

  @Test
  void allColumnsOfAQuote() throws IOException {
    Quote quote =
        new Quote(
            QuoteKind.DIRECT,
            List.of(new Span(1, 5), new Span(8, 10)),
            "Rain … it",
            Optional.of(new Span(12, 16)),
            Optional.empty(),
            Optional.of(new Speaker("Ana Silva", SpeakerKind.PERSON, "mayor", List.of())),
            0.98765,
            List.of());
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.add(
          new AnnotatedArticle(
              Article.of("1", "T", "\"Rain. it\" said the mayor"), List.of(quote), List.of()));
      news.commit();
      Export all =
          Export.quotes("*").columns("article", "role", "confidence", "spans", "cue", "mention");
      assertThat(text(news, all))
          .isEqualTo(
              "{\"article\":\"1\",\"role\":\"mayor\",\"confidence\":0.988,"
                  + "\"spans\":[[1,5],[8,10]],\"cue\":[12,16]}\n");
      assertThat(text(news, all.csv())).endsWith("1,mayor,0.988,1-5; 8-10,12-16,\r\n");
    }
  }

  @Test
  void aColumnThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> Export.articles("*").columns("speaker"))
        .hasMessageStartingWith("There is no column 'speaker'; there are id, url, title,");
    assertThatThrownBy(() -> Export.quotes("*").columns("text", "text"))
        .hasMessage("The column 'text' is asked for twice");
  }

  @Test
  void aFileStaysUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    NewsIndex news = of(Article.of("1", "Rain", ""));
    news.close();
    assertThatThrownBy(() -> news.export(Export.articles("*"), file))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
  }
}

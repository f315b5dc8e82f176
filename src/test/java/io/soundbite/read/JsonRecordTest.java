package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonRecordTest {

  private static Article read(String json) {
    return Reading.of(Format.JSON, json).article();
  }

  private static String reason(String json) {
    return Reading.of(Format.JSON, json).rejections.getFirst().reason();
  }

  @Test
  void takesEveryPartUnderItsOwnName() {
    Article article =
        read(
            """
            {"id": "7", "url": "https://example.org/7", "title": "Harbour strike", "body": "Cranes stand still.",
             "source": "The Daily", "authors": ["Ana Silva", "Bo Lind"], "publishedAt": "2024-05-31T12:00:00Z",
             "section": "Business", "language": "en", "topics": ["labour dispute", "conflict, war and peace"],
             "label": "passed over"}
            """);
    assertThat(article)
        .isEqualTo(
            Article.builder()
                .id("7")
                .url("https://example.org/7")
                .title("Harbour strike")
                .body("Cranes stand still.")
                .source("The Daily")
                .authors(java.util.List.of("Ana Silva", "Bo Lind"))
                .publishedAt(Instant.parse("2024-05-31T12:00:00Z"))
                .section("Business")
                .language("en")
                .topics(java.util.List.of("labour dispute", "conflict, war and peace"))
                .build());
  }

  @Test
  void comparesNamesWithoutCaseUnderscoresAndHyphens() {
    Article article =
        read(
            """
            {"Article_ID": 12, "Main-Text": "Rain.", "HEADLINE": "Weather", "date_publish": "2020-01-02 03:04:05"}
            """);
    assertThat(article.id()).isEqualTo("12");
    assertThat(article.title()).isEqualTo("Weather");
    assertThat(article.body()).isEqualTo("Rain.");
    assertThat(article.publishedAt()).contains(Instant.parse("2020-01-02T03:04:05Z"));
  }

  @Test
  void prefersTheTextToItsSummary() {
    assertThat(read("{\"id\": \"1\", \"description\": \"Short.\", \"content\": \"Long.\"}").body())
        .isEqualTo("Long.");
    assertThat(read("{\"id\": \"1\", \"description\": \"Short.\", \"content\": \"  \"}").body())
        .isEqualTo("Short.");
  }

  @Test
  void leavesTheBodyAsItIsSoThatOffsetsStayTrue() {
    assertThat(read("{\"id\": \"1\", \"body\": \"  a\\r\\n b < c  \"}").body())
        .isEqualTo("  a\r\n b < c  ");
  }

  @Test
  void readsAnAnswerOfNewsApi() {
    Article article =
        read(
            """
            {"source": {"id": null, "name": "The Daily"}, "author": "By Ana Silva and Bo Lind",
             "title": "Dam holds", "description": "d", "url": "https://example.org/dam", "urlToImage": null,
             "publishedAt": "2024-05-31T12:00:00Z", "content": "It held."}
            """);
    assertThat(article.source()).isEqualTo("The Daily");
    assertThat(article.authors()).containsExactly("Ana Silva", "Bo Lind");
    assertThat(article.id()).isEqualTo("https://example.org/dam");
  }

  @Test
  void readsNinjs1() {
    Article article =
        read(
            """
            {"uri": "urn:newsml:example.org:1", "type": "text", "versioncreated": "2024-05-31T14:00:00+02:00",
             "language": "en", "headline": "Ferry sinks", "title": "ferry-1", "byline": "Ana Silva",
             "located": "Porto", "body_text": "All were saved.", "copyrightholder": "The Agency",
             "subject": [{"code": "20000151", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "name": "maritime accident"},
                         {"name": "rescue"}]}
            """);
    assertThat(article.id()).isEqualTo("urn:newsml:example.org:1");
    assertThat(article.url()).isEmpty();
    assertThat(article.title()).isEqualTo("Ferry sinks");
    assertThat(article.source()).isEqualTo("The Agency");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
    assertThat(article.topics()).containsExactly("20000151", "rescue");
  }

  @Test
  void readsNinjs2() {
    Article article =
        read(
            """
            {"uri": "https://example.org/items/1", "firstCreated": "2024-05-31T12:00:00Z",
             "headlines": [{"role": "short", "value": "Sinks"}, {"role": "main", "value": "Ferry sinks"}],
             "bodies": [{"role": "rich", "contentType": "application/xhtml+xml", "value": "<p>All</p>"},
                        {"role": "plain", "contentType": "text/plain", "value": "All were saved."}],
             "subjects": [{"name": "accident", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000151"},
                          {"name": "Home", "literal": "home"}],
             "by": "Ana Silva, The Agency"}
            """);
    assertThat(article.id()).isEqualTo("https://example.org/items/1");
    assertThat(article.url()).isEqualTo("https://example.org/items/1");
    assertThat(article.title()).isEqualTo("Ferry sinks");
    assertThat(article.body()).isEqualTo("All were saved.");
    assertThat(article.topics()).containsExactly("20000151", "Home");
    assertThat(article.authors()).containsExactly("Ana Silva", "The Agency");
  }

  @Test
  void turnsABodyInHtmlIntoText() {
    assertThat(
            read("{\"id\": \"1\", \"body_html\": \"<p>One &amp; two.</p><p>Three.</p>\"}").body())
        .isEqualTo("One & two.\n\nThree.");
  }

  @Test
  void joinsTheParagraphsOfABody() {
    assertThat(read("{\"id\": \"1\", \"text\": [\"One.\", \"Two.\"]}").body())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void readsExportsOfMongo() {
    Article article =
        read(
            """
            {"_id": {"$oid": "65f0"}, "title": "Vote", "date": {"$date": "2024-05-31T12:00:00Z"}}
            """);
    assertThat(article.id()).isEqualTo("65f0");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
  }

  @Test
  void readsWhatSearchApisOfNewspapersAnswer() {
    Article guardianLike =
        read(
            """
            {"response": {"status": "ok", "results": [{"id": "world/1", "webTitle": "Vote", "webUrl": "https://example.org/1",
             "webPublicationDate": "2024-05-31T12:00:00Z", "sectionName": "World",
             "fields": {"bodyText": "They voted.", "byline": "Ana Silva in Porto"}}]}}
            """);
    assertThat(guardianLike.title()).isEqualTo("Vote");
    assertThat(guardianLike.body()).isEqualTo("They voted.");
    assertThat(guardianLike.section()).isEqualTo("World");
    assertThat(guardianLike.authors()).containsExactly("Ana Silva in Porto");

    Article timesLike =
        read(
            """
            {"response": {"docs": [{"_id": "nyt://1", "web_url": "https://example.org/1", "headline": {"main": "Vote", "kicker": "k"},
             "byline": {"original": "By Ana Silva and Bo Lind"}, "news_desk": "Foreign", "pub_date": "2024-05-31T12:00:00+0000",
             "keywords": [{"name": "persons", "value": "Silva, Ana"}], "lead_paragraph": "They voted."}]}}
            """);
    assertThat(timesLike.title()).isEqualTo("Vote");
    assertThat(timesLike.authors()).containsExactly("Ana Silva", "Bo Lind");
    assertThat(timesLike.topics()).containsExactly("Silva, Ana");
    assertThat(timesLike.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
    assertThat(timesLike.section()).isEqualTo("Foreign");
  }

  @Test
  void splitsKeywordsButNotTopics() {
    assertThat(read("{\"id\": \"1\", \"title\": \"a\", \"keywords\": \"ports, strikes\"}").topics())
        .containsExactly("ports", "strikes");
    assertThat(read("{\"id\": \"1\", \"title\": \"a\", \"topics\": \"war, and peace\"}").topics())
        .containsExactly("war, and peace");
  }

  @Test
  void knowsAnArticleWithoutIdByItsText() {
    String first = read("{\"title\": \"a\", \"body\": \"b\"}").id();
    assertThat(first).matches("[0-9a-f]{20}");
    assertThat(read("{\"body\": \"b\", \"title\": \"a\", \"lang\": \"en\"}").id()).isEqualTo(first);
    assertThat(read("{\"title\": \"a\", \"body\": \"c\"}").id()).isNotEqualTo(first);
  }

  @Test
  void saysWhichFieldIsOfAWrongKind() {
    assertThat(reason("{\"id\": \"1\", \"title\": 5}"))
        .isEqualTo("The title is a number, 5, where text is expected");
    assertThat(reason("{\"id\": \"1\", \"body\": true}"))
        .isEqualTo("The body is a truth value, true, where text is expected");
    assertThat(reason("{\"id\": \"1\", \"title\": \"a\", \"authors\": [\"Ana\", 3]}"))
        .isEqualTo("The authors is a number, 3, where text is expected");
  }

  @Test
  void rejectsADateThatCannotBeRead() {
    assertThat(reason("{\"id\": \"1\", \"title\": \"a\", \"date\": \"05/06/2024\"}"))
        .isEqualTo(
            "The date '05/06/2024' cannot be read; write it as 2024-05-31 or 2024-05-31T12:00:00Z");
  }

  @Test
  void takesAMissingDateForNone() {
    for (String none : new String[] {"null", "\"\"", "\"None\"", "\"NaT\""}) {
      assertThat(read("{\"id\": \"1\", \"title\": \"a\", \"date\": " + none + "}").publishedAt())
          .as(none)
          .isEmpty();
    }
  }

  @Test
  void saysWhatTheRecordHasWhereItHasNoText() {
    assertThat(reason("{\"nom\": \"x\", \"texte\": \"y\"}"))
        .isEqualTo("Neither a title nor a body with text is among the fields nom, texte");
  }

  @Test
  void losesNoBodyThatItCannotRead() {
    assertThat(reason("{\"title\": \"a\", \"body\": {\"x\": 1}}"))
        .isEqualTo("The body is an object without text; its fields are [x]");
    assertThat(read("{\"title\": \"a\", \"body\": {\"x\": 1}, \"text\": \"b\"}").body())
        .isEqualTo("b");
  }
}

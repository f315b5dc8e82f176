package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a record of JSON becomes a field of one's own. */
class OwnFieldsOfRecordsTest {

  private static Outcome.Accepted read(String members, Map<String, String> paths)
      throws BadRecordException {
    String record = "{\"id\": \"1\", \"title\": \"T\", \"body\": \"B.\", %s}".formatted(members);
    return new JsonRecord(Json.object(record), paths).accepted();
  }

  private static Map<String, List<String>> fields(String members) throws BadRecordException {
    return read(members, Map.of()).article().fields();
  }

  private static Map<String, List<String>> taken(String members, String name, String path)
      throws BadRecordException {
    return read(members, Map.of(name, path)).article().fields();
  }

  @Test
  void areTheTextsNumbersTruthAndListsOfAnObject() throws BadRecordException {
    assertThat(
            fields(
                """
                "fields": {"desk": " World ", "keywords": ["a", "b", "a", null, 7], "priority": 3,
                  "score": -0.50, "live": true, "none": null, "blank": " ", "empty": []}"""))
        .hasToString("{desk=[World], keywords=[a, b, 7], priority=[3], score=[-0.5], live=[true]}");
  }

  @Test
  void areMembersByThemselvesToo() throws BadRecordException {
    assertThat(fields("\"field.desk\": \"World\", \"field.tags\": [\"a\"]"))
        .hasToString("{desk=[World], tags=[a]}");
  }

  @Test
  void whatNoArticleMayHaveIsToldAsUnread() throws BadRecordException {
    Outcome.Accepted read =
        read(
            """
            "fields": {"Desk": "a", "deep": {"a": 1}, "long": "%s", "some": ["a", {"b": 1}]},
            "field.9": "x", "other": 1"""
                .formatted("x".repeat(1001)),
            Map.of());
    assertThat(read.article().fields()).hasToString("{some=[a]}");
    assertThat(read.unread())
        .containsExactlyInAnyOrder(
            "other", "fields.Desk", "fields.deep", "fields.long", "fields.some", "field.9");
  }

  @Test
  void areNoPartsOfTheArticle() throws BadRecordException {
    Outcome.Accepted read =
        read("\"fields\": {\"byline\": \"Ana Silva\", \"wordcount\": \"9\"}", Map.of());
    assertThat(read.article().authors()).containsExactly("Ana Silva");
    assertThat(read.article().fields()).hasToString("{wordcount=[9]}");
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void areTakenByNameOrPath() throws BadRecordException {
    assertThat(taken("\"rightsHolder\": \"MPA\"", "rights_holder", "rights_holder"))
        .hasToString("{rights_holder=[MPA]}");
    assertThat(taken("\"meta\": {\"Desk\": [\"a\", \"b\"]}", "desk", "meta.desk"))
        .hasToString("{desk=[a, b]}");
    assertThat(taken("\"meta.desk\": \"a\"", "desk", "meta.desk")).hasToString("{desk=[a]}");
    assertThat(taken("\"m\": {\"a\": {\"b\": {\"c\": 1}}}", "x", "m.a.b.c")).hasToString("{x=[1]}");
    assertThat(taken("\"labels\": [{\"n\": \"a\"}, {\"n\": \"b\"}, 3]", "t", "labels.n"))
        .hasToString("{t=[a, b]}");
    assertThat(taken("\"fields\": {\"desk\": \"a\"}", "desk", "fields.desk"))
        .hasToString("{desk=[a]}");
    assertThat(taken("\"other\": 1", "desk", "meta.desk")).isEmpty();
  }

  @Test
  void aMemberThatIsTakenIsAPartOfTheArticleAllTheSame() throws BadRecordException {
    Article article = read("\"desk\": \"World\"", Map.of("desk", "desk")).article();
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.fields()).hasToString("{desk=[World]}");
  }

  @Test
  void anObjectAtAPathIsUnread() throws BadRecordException {
    Outcome.Accepted read = read("\"meta\": {\"desk\": {\"a\": 1}}", Map.of("desk", "meta.desk"));
    assertThat(read.article().fields()).isEmpty();
    assertThat(read.unread()).containsExactly("meta.desk");
  }

  @Test
  void aValueTooLongAtAPathRejectsTheRecord() {
    String text = "\"note\": \"" + "x".repeat(1001) + "\"";
    assertThatThrownBy(() -> read(text, Map.of("note", "note")))
        .isInstanceOf(BadRecordException.class)
        .hasMessageContaining("'note' has 1,001 characters, more than 1,000");
  }

  @Test
  void areWrittenAsTheyAreRead() throws BadRecordException {
    Article article =
        Article.builder()
            .id("1")
            .title("T")
            .field("desk", "World")
            .field("headline", "other")
            .field("tags", "a")
            .field("tags", "b")
            .build();
    String line = ArticleJson.line(article);
    assertThat(line).contains("\"fields\":{\"desk\":[\"World\"]");
    assertThat(new JsonRecord(Json.object(line)).accepted())
        .isEqualTo(new Outcome.Accepted(article, List.of()));
  }

  @Test
  void aHugeObjectOfStrangersIsReadInTime() throws BadRecordException {
    StringBuilder members = new StringBuilder("\"fields\": {\"desk\": \"a\"");
    for (int i = 0; i < 200_000; i++) {
      members.append(", \"X").append(i).append("\": 1");
    }
    for (int i = 0; i < 1000; i++) {
      members.append(", \"x").append(i).append("\": [1, 2]");
    }
    Outcome.Accepted read = read(members.append('}').toString(), Map.of("id", "fields.x7"));
    assertThat(read.article().fields()).hasSize(Article.MAX_FIELDS).containsKeys("id", "desk");
    assertThat(read.unread()).hasSize(201_001 - (Article.MAX_FIELDS - 1));
  }
}

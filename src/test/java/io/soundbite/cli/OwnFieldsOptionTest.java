package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of one's own at the command line. */
class OwnFieldsOptionTest {

  @TempDir static Path folder;

  private static String index;

  @BeforeAll
  static void indexTwo() throws IOException {
    index = folder.resolve("index").toString();
    Path file = folder.resolve("two.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "title": "Dam", "body": "\\"We won,\\" said Ana Silva.", "meta": {"desk": "World News"},
         "fields": {"priority": 3, "deep": {"x": 1}}, "other": 1}
        {"id": "b", "title": "Goal", "body": "A goal.", "meta": {"desk": "Sport"}}
        """
            .replace("},\n \"fields", "}, \"fields"));
    Run run = soundbite("index", "--index", index, "--field", "meta.desk", file.toString());
    assertThat(run.out()).contains("2 articles", "fields.deep (1 record), other (1 record)");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void areAskedForCountedAndShown() {
    Run run =
        soundbite(
            "search",
            "--index",
            index,
            "field.desk:world field.priority>=3",
            "--facets",
            "field.desk");
    assertThat(run.out())
        .contains("1 article", "desk: World News", "priority: 3", "by field.desk", "1  World News");
    assertThat(run.err()).isEmpty();
    Run json = soundbite("quotes", "--index", index, "field.desk:*", "--json");
    assertThat(json.out().replaceAll("\\s+", " "))
        .contains("\"fields\" : { \"desk\" : [ \"World News\" ], \"priority\" : [ \"3\" ] }");
    Run facets = soundbite("facets", "--index", index, "--by", "field.desk", "--across", "source");
    assertThat(facets.exitCode()).isZero();
    Run narrowed = soundbite("search", "--index", index, "--narrow", "field.desk=SPORT", "--json");
    assertThat(narrowed.out()).contains("\"total\" : 1", "\"b\"");
    assertThat(soundbite("stats", "--index", index).out())
        .contains("2 articles with field.desk", "1 article with field.priority");
    assertThat(
            soundbite("export", "--index", index, "--format", "csv", "--columns", "id,field.desk")
                .out())
        .isEqualTo("id,field.desk\r\na,World News\r\nb,Sport\r\n");
  }

  @Test
  void thatNoArticleHasAreToldWithThoseThatThereAre() {
    Run run =
        soundbite("search", "--index", index, "goal OR field.dek:world", "--facets", "field.prio");
    assertThat(run.out()).contains("1 article");
    assertThat(run.err())
        .contains("no article has field.dek; there are: desk, priority")
        .contains("no article has field.prio; there are: desk, priority");
    assertThat(run.exitCode()).isZero();
    Run json = soundbite("search", "--index", index, "field.dek:world", "--json");
    assertThat(json.out()).contains("\"no article has field.dek; there are: desk, priority\"");
  }

  @Test
  void thatNoArticleHasAreToldOfColumnsTooAndWordsThatAreNoNumbers() {
    assertThat(
            soundbite("export", "--index", index, "--format", "csv", "--columns", "id,field.dek")
                .err())
        .contains("no article has field.dek; there are: desk, priority");
    assertThat(soundbite("search", "--index", index, "field.desk>=3").err())
        .contains("no value of field.desk is a number; field.desk:word asks for its words");
    assertThat(soundbite("search", "--index", index, "field.priority>=99").err())
        .doesNotContain("is a number");
  }

  @Test
  void narrowedToAValueWithALetterWrongTellTheOneMeant() {
    assertThat(soundbite("search", "--index", index, "--narrow", "field.desk=Wrold News").err())
        .contains("no article has the field.desk Wrold News; did you mean 'World News'?");
  }

  @Test
  void ofANameThatCannotBeAreRefusedWithWhatToDo() {
    Run index = soundbite("index", "--index", "x", "--field", "rightsHolder", "y");
    assertThat(index.exitCode()).isEqualTo(2);
    assertThat(index.err())
        .contains("--field takes a name or a path, or NAME=PATH such as desk=meta.desk")
        .contains("was rightsHolder: A field cannot be called 'rightsHolder'");
    Run facets = soundbite("facets", "--index", OwnFieldsOptionTest.index, "--by", "field.9");
    assertThat(facets.exitCode()).isEqualTo(2);
    assertThat(facets.err()).contains("A field cannot be called '9'");
  }
}

package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteCommandTest {

  @TempDir private Path folder;

  private String index = "";

  @BeforeEach
  void indexThreeStories() throws IOException {
    index = folder.resolve("index").toString();
    String article = "{\"id\": \"%s\", \"title\": \"%s\", \"source\": \"Gazette\"}\n";
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            article.formatted("1", "Flood")
                + article.formatted("2", "Flood again")
                + article.formatted("3", "Fair"));
    soundbite("index", "-i", index, news.toString());
  }

  private Run delete(String... what) {
    return soundbite(
        Stream.concat(Stream.of("delete", "-i", index), Stream.of(what)).toArray(String[]::new));
  }

  private String left() {
    return soundbite("search", "-i", index, "--limit", "0", "--facets", "none").out().strip();
  }

  @Test
  void whatFitsAQueryIsDeleted() {
    assertThat(delete("--dry-run", "flood").out().strip()).isEqualTo("2 articles would be deleted");
    assertThat(left()).isEqualTo("3 articles");
    assertThat(delete("flood").out().strip()).isEqualTo("2 articles deleted");
    assertThat(left()).isEqualTo("1 article");
    assertThat(delete("--json", "flood").out()).contains("\"articles\" : 0", "\"deleted\" : true");
  }

  @Test
  void articlesAreDeletedById() {
    Run some = delete("--id", "1", "--id", "1", "--id", "nosuch");
    assertThat(some.out().strip()).isEqualTo("1 article deleted");
    assertThat(some.err().strip()).isEqualTo("soundbite: there is no article 'nosuch'");
    assertThat(some.exitCode()).isEqualTo(3);
    assertThat(delete("--dry-run", "--id", "2").out()).startsWith("1 article would be");
    assertThat(delete("--id", "2").exitCode()).isZero();
    assertThat(left()).isEqualTo("1 article");
  }

  @Test
  void everythingIsDeletedOnPurposeAlone() {
    for (String query :
        List.of(
            "*",
            "*:* OR flood",
            "article:(*)",
            "+* -nowhere",
            "-said:nowhere",
            "id:*",
            "source:gazette",
            "date:* OR -date:*")) {
      for (String[] how : new String[][] {{"--", query}, {"--dry-run", "--", query}}) {
        Run run = delete(how);
        assertThat(run.err()).as(query).contains("Every article", "--all deletes every article");
        assertThat(run.exitCode()).as(query).isEqualTo(2);
      }
    }
    for (String[] unclear : new String[][] {{}, {"flood", "--all"}, {"flood", "--id", "1"}}) {
      assertThat(delete(unclear).err()).contains("Say what to delete");
    }
    assertThat(delete("--dry-run", "--all").out().strip()).isEqualTo("3 articles would be deleted");
    assertThat(delete("--dryrun", "flood").exitCode()).isEqualTo(2);
    assertThat(left()).isEqualTo("3 articles");
    assertThat(delete("--all").out().strip()).isEqualTo("3 articles deleted");
    assertThat(left()).isEqualTo("0 articles");
    assertThat(delete("flood").out().strip()).isEqualTo("0 articles deleted");
  }

  @Test
  void noIndexIsMadeToDeleteFrom() throws IOException {
    index = folder.resolve("typo").toString();
    Run run = delete("flood");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Cannot open the index", "no such folder");
    assertThat(Path.of(index)).doesNotExist();
    index = Files.createDirectory(folder.resolve("empty")).toString();
    assertThat(delete("--all").exitCode()).isEqualTo(1);
    assertThat(Path.of(index)).isEmptyDirectory();
  }

  @Test
  void whatLooksLikeSomethingElseIsTold() {
    assertThat(delete("--dry-run", "flood or fair").err()).contains("'or' is a word");
  }
}

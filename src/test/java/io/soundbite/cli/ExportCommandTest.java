package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;

  private String index = "";

  @BeforeEach
  void indexTheSample() {
    index = folder.resolve("index").toString();
    soundbite("index", "--index", index, "index-data/articles.jsonl");
  }

  @Test
  void writesToTheTerminal() {
    Run run =
        soundbite(
            "export",
            "--index",
            index,
            "--of",
            "quotes",
            "--format",
            "csv",
            "--columns",
            "speaker,kind",
            "--narrow",
            "speaker=Oskar Petrides",
            "said:wrong");
    assertThat(run.out()).isEqualTo("speaker,kind\r\nOskar Petrides,direct\r\n");
    assertThat(soundbite("export", "--index", index).out().lines()).hasSize(80);
  }

  @Test
  void theNameOfTheFileTellsTheFormat() {
    Path csv = folder.resolve("all.CSV");
    Path lines = folder.resolve("all.jsonl");
    assertThat(soundbite("export", "--index", index, "--to", csv.toString(), "dam").exitCode())
        .isZero();
    assertThat(csv).content().startsWith("\ufeffid,url,title,");
    assertThat(soundbite("export", "--index", index, "--to", lines.toString()).out())
        .startsWith("80 articles written to ");
    String again = folder.resolve("again").toString();
    assertThat(soundbite("index", "--index", again, lines.toString()).out())
        .contains("80 articles");
    assertThat(soundbite("export", "--index", again).out())
        .isEqualTo(soundbite("export", "--index", index).out());
  }

  @Test
  void noMoreAreWrittenThanAskedFor() {
    Run run = soundbite("export", "--index", index, "--sort", "newest", "--limit", "3");
    assertThat(run.out().lines()).hasSize(3);
    Path one = folder.resolve("one.csv.gz");
    String[] first = {
      "export", "-i", index, "--of", "quotes", "--limit", "1", "--to", one.toString()
    };
    assertThat(soundbite(first).out()).isEqualTo("1 quote written to " + one + "\n");
    assertThat(soundbite("export", "--index", index, "--limit", "0").err())
        .isEqualTo("soundbite: --limit is at least 1, but was 0\n");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    for (String name : List.of("e.xlsx", "e.tsv")) {
      Path file = folder.resolve(name);
      Run run = soundbite("export", "--index", index, "--to", file.toString());
      assertThat(run.err())
          .contains("there is no format '", ".jsonl", ".csv", "--format")
          .hasLineCount(1);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(file).doesNotExist();
      assertThat(
              soundbite("export", "-i", index, "--to", file.toString(), "--format", "csv")
                  .exitCode())
          .isZero();
      assertThat(file).content().startsWith("\ufeffid,");
    }
  }

  @Test
  void mistakesAreNamed() {
    assertThat(soundbite("export", "--index", index, "--columns", "words").err())
        .contains("There is no column 'words'");
    assertThat(soundbite("export", "--index", index, "--format", "xls").err()).contains("xls");
    assertThat(soundbite("export", "--index", index, "--to", folder.toString()).err())
        .contains("it is a folder");
  }
}

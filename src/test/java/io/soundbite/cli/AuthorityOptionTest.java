package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of speakers from a file of the user's. */
class AuthorityOptionTest {

  private static final String ARTICLES = "index-data/articles.jsonl";

  @TempDir private Path folder;

  private String write(String text) throws IOException {
    return Files.writeString(folder.resolve("names.tsv"), text).toString();
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  @Test
  void speakersAreFiledUnderTheNamesOfAFile() throws IOException {
    String names = write("Helena V.\tperson\tQ42\tHelena Vašková; Vašková\tminister\n");
    assertThat(soundbite("index", "-i", index(), "--authority", names, ARTICLES).err()).isEmpty();
    String[] facets = {
      "facets", "-i", index(), "--authority", names, "--by", "speaker", "--prefix", "helena"
    };
    assertThat(soundbite(facets).out()).contains("Helena V.").doesNotContain("Vašková");
    String[] quotes = {"quotes", "-i", index(), "--authority", names, "speaker:Vašková"};
    assertThat(soundbite(quotes).out()).contains("Helena V.");
  }

  @Test
  void theIdOfASpeakerIsWrittenAsJson() throws IOException {
    String names = write("Helena Vašková\tperson\tQ42\n");
    assertThat(soundbite("index", "-i", index(), ARTICLES).err()).isEmpty();
    String[] facets = {
      "facets", "-i", index(), "--authority", names, "--by", "speaker", "--prefix", "h", "--json"
    };
    assertThat(soundbite(facets).out()).contains("\"wikidata\" : \"Q42\"");
    String[] quotes = {"quotes", "-i", index(), "--authority", names, "speaker:vaskova", "--json"};
    assertThat(soundbite(quotes).out()).contains("\"wikidata\" : \"Q42\"");
    assertThat(soundbite("quotes", "-i", index(), "speaker:vaskova", "--json").out())
        .doesNotContain("wikidata");
  }

  @Test
  void whatIsWrongWithTheFileIsToldInOneLine() throws IOException {
    String names = write("Helena Vašková\twoman\n");
    Run run = soundbite("index", "-i", index(), "--authority", names, ARTICLES);
    assertThat(run.err())
        .isEqualTo(
            "soundbite: "
                + names
                + ", line 1: 'woman' is no kind; these are: person, organisation, government,"
                + " group, document\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("index")).doesNotExist();
    Run missing = soundbite("index", "-i", index(), "--authority", names + "x", ARTICLES);
    assertThat(missing.err()).contains("names.tsvx").doesNotContain("Exception");
    assertThat(missing.exitCode()).isEqualTo(1);
  }
}

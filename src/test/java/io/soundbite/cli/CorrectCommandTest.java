package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

  @TempDir private Path folder;

  private String index = "";
  private String corrections = "";

  @BeforeEach
  void indexTwoStories() throws IOException {
    index = folder.resolve("index").toString();
    corrections = folder.resolve("corrections.jsonl").toString();
    load("We will rebuild");
  }

  private Run load(String words) throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"id\": \"1\", \"title\": \"Flood\", \"body\": \"'%s,' said Ana Silva.\"}\n"
                .formatted(words)
                .replace("'", "\\\""));
    return soundbite("index", "-i", index, "-c", corrections, news.toString());
  }

  private Run correct(String... what) {
    return soundbite(
        Stream.concat(Stream.of("correct", "-i", index, "-c", corrections), Stream.of(what))
            .toArray(String[]::new));
  }

  @Test
  void aSpeakerIsCorrectedForGood() throws IOException {
    Run run =
        correct(
            "--article", "1", "--words", "We will rebuild", "--speaker", "Bo Lind", "--by", "jb");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualToIgnoringNewLines("corrected 'We will rebuild' in article '1'");
    assertThat(run.exitCode()).isZero();
    assertThat(soundbite("quotes", "-i", index, "rebuild").out()).contains("Bo Lind");
    assertThat(load("We will rebuild").err()).isEmpty();
    assertThat(soundbite("quotes", "-i", index, "rebuild").out()).contains("Bo Lind");
    assertThat(soundbite("corrections", "list", "-c", corrections).out())
        .startsWith("{\"article\":\"1\",\"words\":\"We will rebuild\",\"at\":1,");
  }

  @Test
  void wordsThatAreGoneAreTold() throws IOException {
    correct("--article", "1", "--words", "We will rebuild", "--not-a-quote");
    assertThat(soundbite("corrections", "check", "-i", index, "-c", corrections).exitCode())
        .isZero();
    assertThat(load("We shall build").err())
        .contains("Article '1' has not the words 'We will rebuild'");
    Run check = soundbite("corrections", "check", "-i", index, "-c", corrections);
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out()).contains("\"quote\":false");
    assertThat(check.err()).contains("has not the words");
  }

  @Test
  void whatIsNotInTheIndexIsToldAtOnceAndKept() {
    Run nowhere = correct("--article", "nosuch", "--words", "We won", "--speaker", "Bo Lind");
    assertThat(nowhere.exitCode()).isEqualTo(3);
    assertThat(nowhere.err())
        .isEqualToIgnoringNewLines(
            "soundbite: There is no article 'nosuch'; the correction is kept until it comes");
    Run unsaid = correct("--article", "1", "--words", "We won", "--speaker", "Bo Lind");
    assertThat(unsaid.exitCode()).isEqualTo(3);
    assertThat(unsaid.err()).contains("Article '1' has not the words 'We won'").hasLineCount(1);
    assertThat(soundbite("corrections", "list", "-c", corrections).out().lines()).hasSize(2);
  }

  @Test
  void aFileThatIsNotThereIsTold() throws IOException {
    corrections = folder.resolve("typo.jsonl").toString();
    assertThat(load("We will rebuild").err())
        .contains("there is no file '%s' yet, so nothing is corrected".formatted(corrections));
    Path news = folder.resolve("news.jsonl");
    Run alerts =
        soundbite(
            "index", "-i", index, "-c", corrections, "--alerts", corrections, news.toString());
    Run uncorrected = soundbite("index", "-i", index, news.toString());
    assertThat(uncorrected.err()).contains("written with corrections", "--corrections FILE");
    assertThat(uncorrected.exitCode()).isEqualTo(1);
    assertThat(alerts.exitCode()).isEqualTo(2);
    assertThat(alerts.err()).contains("there is no file").contains("alert add");
  }

  @Test
  void whatOnlyReadsNeedsTheFile() {
    String missing = folder.resolve("typo.jsonl").toString();
    for (String command : new String[] {"search", "stats", "facets"}) {
      Run run = soundbite(command, "-i", index, "-c", missing);
      assertThat(run.err())
          .isEqualToIgnoringNewLines("soundbite: %s: there is no such file".formatted(missing));
      assertThat(run.exitCode()).isEqualTo(1);
    }
    assertThat(soundbite("corrections", "list", "-c", missing).err()).contains("no such file");
    assertThat(soundbite("corrections", "check", "-i", index, "-c", missing).err())
        .contains("no such file");
  }

  @Test
  void topicsAndNamesAreCorrected() {
    assertThat(correct("--article", "1", "--topics", "sport;flood").out())
        .isEqualToIgnoringNewLines("corrected the topics of article '1'");
    assertThat(soundbite("search", "-i", index, "topic:sport").out()).contains("Flood");
    assertThat(correct("--one", "Ana Silva", "--one", "A. Silva").exitCode()).isZero();
    assertThat(correct("--two", "Ana Silva", "--two", "Ana M. Silva").out())
        .isEqualToIgnoringNewLines(
            "kept that 'Ana Silva' and 'Ana M. Silva' are two speakers, for articles that are added"
                + " from now on");
    assertThat(soundbite("corrections", "list", "-c", corrections).out().lines()).hasSize(3);
  }

  @Test
  void mistakesAreNamed() {
    assertThat(correct("--speaker", "Bo Lind").err()).contains("Say what is corrected");
    assertThat(correct("--article", "1").err()).contains("--topics");
    assertThat(correct("--article", "1", "--topics", "gardning").err()).contains("gardning");
    assertThat(correct("--one", "Ana Silva").err())
        .isEqualToIgnoringNewLines(
            "soundbite: --one is given once for each name of the speaker, the right one first: --one"
                + " 'Chuck Schumer' --one 'Charles Schumer'");
    assertThat(correct("--two", "Ana Silva").err()).contains("--two is given twice");
    assertThat(correct("--two", "A", "--two", "B", "--two", "C").err()).contains("given twice");
    assertThat(correct("--one", "A", "--one", "B", "--two", "A", "--two", "C").err())
        .contains("--one and --two are two corrections");
    assertThat(correct("--one", "A", "--one", "B", "--article", "1").err())
        .contains("are of names, in all articles");
    assertThat(correct("--article", "1", "--topics", "sport", "--speaker", "Bo Lind").err())
        .contains("all else is of a quote in it: give --words");
    assertThat(folder.resolve("corrections.jsonl")).doesNotExist();
    assertThat(soundbite("corrections").err()).contains("list and check");
    assertThat(soundbite("corrections", "list").err()).contains("--corrections needs");
  }
}

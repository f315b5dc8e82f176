package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertCommandTest {

  @TempDir private Path folder;

  private String alerts = "";
  private String index = "";

  @BeforeEach
  void nameTheFiles() {
    alerts = folder.resolve("alerts.jsonl").toString();
    index = folder.resolve("index").toString();
  }

  private Run add(String unit, String name, String... query) {
    return soundbite(
        "alert", "add", "--alerts", alerts, "--of", unit, name, String.join(" ", query));
  }

  @Test
  void alertsAreAddedListedAndRemoved() {
    assertThat(add("quotes", "orbit", "speaker:petrides said:wrong").out())
        .isEqualToNormalizingNewlines("added orbit: quotes speaker:petrides said:wrong\n");
    assertThat(add("articles", "dam", "title:dam").exitCode()).isZero();
    assertThat(soundbite("alert", "list", "--alerts", alerts).out())
        .isEqualToNormalizingNewlines(
            "dam: articles title:dam\norbit: quotes speaker:petrides said:wrong\n");
    assertThat(soundbite("alert", "list", "--alerts", alerts, "--json").out())
        .contains("\"name\" : \"dam\"", "\"of\" : \"articles\"", "\"query\" : \"title:dam\"");
    assertThat(soundbite("alert", "remove", "--alerts", alerts, "dam").out())
        .isEqualToNormalizingNewlines("removed dam: articles title:dam\n");
    assertThat(soundbite("alert", "list", "--alerts", alerts).out()).doesNotContain("dam");
  }

  @Test
  void whatAnAlertOfTheSameNameReplacesIsTold() {
    assertThat(add("articles", "dam", "title:dam").err()).isEmpty();
    assertThat(add("articles", "dam", "title:dam").err()).as("the same").isEmpty();
    Run run = add("quotes", "dam", "said:dam");
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "soundbite: this replaces the alert dam: articles title:dam\n");
    assertThat(run.exitCode()).isZero();
    assertThat(soundbite("alert", "list", "--alerts", alerts).out())
        .isEqualToNormalizingNewlines("dam: quotes said:dam\n");
  }

  @Test
  void datesToldFromThePresentAreListedAsTheyWereWritten() {
    for (int i = 0; i < 2; i++) {
      Run run = add("articles", "new", "dam date>=now-7d");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isEqualToNormalizingNewlines("added new: articles dam date>=now-7d\n");
    }
    assertThat(soundbite("alert", "list", "--alerts", alerts, "--json").out())
        .contains("\"query\" : \"dam date>=now-7d\"");
  }

  @Test
  void alertsOnTopicsThatAreGoneAreListedAndRemoved() throws IOException {
    Files.writeString(Path.of(alerts), "{\"name\": \"old\", \"articles\": \"topic:gardning\"}\n");
    assertThat(soundbite("alert", "list", "--alerts", alerts).out())
        .isEqualToNormalizingNewlines("old: articles topic:gardning\n");
    assertThat(soundbite("alert", "remove", "--alerts", alerts, "old").exitCode()).isZero();
    assertThat(Path.of(alerts)).isEmptyFile();
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(add("articles", "bad", "speaker:").err()).contains("expected a name after speaker:");
    assertThat(add("articles", "bad", "topic:gardning").err()).contains("gardning");
    for (String word : List.of("list", "remove dam")) {
      Run run = soundbite(("alert " + word + " --alerts " + alerts).split(" "));
      assertThat(run.err())
          .isEqualToNormalizingNewlines(
              "soundbite: --alerts: there is no file '%s'; 'soundbite alert add' makes one\n"
                  .formatted(alerts));
      assertThat(run.exitCode()).isEqualTo(2);
    }
    assertThat(add("articles", "good", "wheat").exitCode()).isZero();
    assertThat(soundbite("alert", "remove", "--alerts", alerts, "dam").err())
        .contains("There is no alert 'dam'");
    assertThat(soundbite("alert").err()).contains("add, try, remove and list");
    Files.writeString(Path.of(alerts), "{\"name\": 5}");
    Run broken = soundbite("alert", "list", "--alerts", alerts);
    assertThat(broken.err()).contains("alerts.jsonl:1:");
    assertThat(broken.exitCode()).isEqualTo(2);
  }

  @Test
  void anAlertIsTriedOnTheArticlesThatAreThere() throws IOException {
    soundbite("index", "-i", index, "index-data/articles.jsonl");
    Run quotes = soundbite("alert", "try", "-i", index, "--of", "quotes", "speaker:petrides");
    assertThat(quotes.out()).startsWith("it would have told 12 quotes in 5 articles");
    Run one = soundbite("alert", "try", "-i", index, "--limit", "1", "speaker:petrides");
    assertThat(one.out())
        .startsWith("it would have told 5 articles")
        .contains("Kestrel calls home after 35 days of silence");
    Run json = soundbite("alert", "try", "-i", index, "--json", "--limit", "0", "speaker:petrides");
    assertThat(JSON.std.mapFrom(json.out()))
        .isEqualTo(Map.of("articles", 5, "newest", List.of(), "timedOut", false));
    assertThat(soundbite("alert", "try", "-i", index, "like:x").err()).contains("cannot wait");
  }

  @Test
  void indexTellsTheMatchesOfTheSample() throws IOException {
    add("quotes", "orbit", "speaker:petrides said:wrong");
    Run run = soundbite("index", "-i", index, "--alerts", alerts, "index-data/articles.jsonl");
    assertThat(run.out())
        .contains(
            "alert orbit", "Lantern is real, but smaller and closer than we wrote", "80 articles");
    Run again = soundbite("index", "-i", index, "--alerts", alerts, "index-data/articles.jsonl");
    assertThat(again.out()).contains("80 articles").doesNotContain("orbit");
    String fresh = folder.resolve("fresh").toString();
    Run json =
        soundbite("index", "-i", fresh, "--alerts", alerts, "--json", "index-data/articles.jsonl");
    String match = json.out().lines().findFirst().orElseThrow();
    assertThat(JSON.std.mapFrom(match)).containsEntry("alert", "orbit").containsKey("quotes");
    assertThat(match).contains("\"speaker\":\"Oskar Petrides\"");
  }
}

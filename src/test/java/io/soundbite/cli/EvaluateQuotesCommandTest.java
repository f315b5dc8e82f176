package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateQuotesCommandTest {

  private static final String BODY =
      "“We will rebuild the bridge by May,” said Ana Silva, the mayor.";

  @TempDir Path folder;

  private String marked;

  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void markAnArticle() throws IOException {
    marked =
        file(
            "marked.jsonl",
            """
            {"id": "bridge", "body": "%s", "attributions": [\
            {"source": [[42, 51]], "cue": [[37, 41]], "content": [[1, 35]]}]}
            """
                .formatted(BODY));
  }

  @Test
  void printsFiguresForPeople() {
    Run run = soundbite("evaluate-quotes", marked);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("all               1   1.0000   1.0000   1.0000     1.0000")
        .contains("indirect          0        -        -        -          -")
        .contains("say                         1   1.0000   1.0000        1        0")
        .contains("1 articles, 63 characters, sha256 ")
        .doesNotContain("missed");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void writesFiguresAsJson() throws IOException, NoSuchAlgorithmException {
    Map<String, Object> json = json("evaluate-quotes", "--json", marked);
    assertThat(json)
        .containsEntry("predictions", 1)
        .containsEntry("precision", 1.0)
        .containsEntry("words", Map.of("precision", 1.0, "recall", 1.0, "f1", 1.0))
        .containsEntry("sha256", sha256(Path.of(marked)));
    assertThat(JSON.std.asString(json.get("all")))
        .isEqualTo("{\"gold\":1,\"recall\":1.0,\"source\":1.0,\"named\":1.0,\"end_to_end\":1.0}");
  }

  @Test
  void whatAnnotateWroteHasTheFiguresOfWhatIsFoundNow() throws IOException {
    String predicted = file("predicted.jsonl", soundbite("annotate", marked).out());
    Map<String, Object> now = json("evaluate-quotes", "--json", marked);
    Map<String, Object> then = json("evaluate-quotes", "--json", "--predicted", predicted, marked);
    for (String figure : new String[] {"all", "direct", "precision", "f1", "words", "cues"}) {
      assertThat(then.get(figure)).as(figure).isEqualTo(now.get(figure));
    }
  }

  @Test
  void listsMistakesWithTheirPlaces() throws IOException {
    String predicted =
        file(
            "predicted.jsonl",
            """
            {"article": "bridge", "spans": [[53, 62]], "mention": [42, 51], "confidence": 0.5}
            {"article": "tunnel", "spans": [[0, 4]]}
            """);
    Run run = soundbite("evaluate-quotes", "--errors", "5", "--predicted", predicted, marked);
    assertThat(run.out())
        .endsWith(
            """
            1 quotations of none of these articles were left out

            missed: 1, 0 of them found in part
              bridge  [1, 35)  marked: Ana Silva
                “[We will rebuild the bridge by May,]” said Ana Silva, the mayor.

            wrong speaker: 0

            wrong name: 0

            false: 1, 0 of them marked in part
              bridge  [53, 62)  sure 0.50  found: Ana Silva
                “We will rebuild the bridge by May,” said Ana Silva, [the mayor].
            """);
  }

  @Test
  void writesMistakesAsJson() throws IOException {
    String predicted = file("predicted.jsonl", "");
    Map<String, Object> json =
        json("evaluate-quotes", "--json", "--errors", "1", "--predicted", predicted, marked);
    assertThat(JSON.std.asString(json.get("errors")))
        .startsWith(
            "{\"missed\":{\"count\":1,\"near\":0,\"worst\":[{\"article\":\"bridge\","
                + "\"spans\":[[1,35]],\"near\":0.0,\"gold\":\"Ana Silva\","
                + "\"predicted\":\"\",\"context\":");
  }

  @Test
  void measuresSpeedOverArticlesOfAnyFormat() throws IOException {
    String page = file("page.txt", BODY);
    Run run = soundbite("evaluate-quotes", "--speed", "--warm-up", "0", "--rounds", "6", page);
    assertThat(run.out()).startsWith("1 articles, 63 characters, 1 quotations, 8 terms; 6 rounds");
    assertThat(json("evaluate-quotes", "--json", "--speed", "--rounds", "6", page))
        .containsEntry("quotes", 1)
        .containsKeys("ratio", "ratioInterval");
  }

  @Test
  void saysWhatItCannotDo() throws IOException {
    assertThat(soundbite("evaluate-quotes", "--speed", "--predicted", marked, marked))
        .isEqualTo(
            new Run(
                2, "", "soundbite: --speed measures what is found now; leave --predicted out\n"));
    assertThat(soundbite("evaluate-quotes", "--errors", "-1", marked).exitCode()).isEqualTo(2);
    Run unmarked = soundbite("evaluate-quotes", file("plain.jsonl", "{\"body\": \"B\"}"));
    assertThat(unmarked.exitCode()).isEqualTo(1);
    assertThat(unmarked.err()).contains("plain.jsonl, line 1: expected a list as 'attributions'");
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Map<String, Object> json(String... args) throws IOException {
    Run run = soundbite(args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JSON.std.mapFrom(run.out());
  }

  private static Run soundbite(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exitCode = Soundbite.run(out, err, args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

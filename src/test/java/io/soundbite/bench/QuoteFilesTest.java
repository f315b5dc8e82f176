package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteFilesTest {

  @TempDir Path folder;

  @Test
  void readsArticlesWithWhatPeopleMarked() throws IOException {
    Path file =
        file(
            """
            {"id": "a", "author": "Ida Berg", "body": "No, he said.", "attributions":
            [{"source": [[4, 6]], "cue": [[7, 11]], "content": [[3, 4], [0, 2]]}]}""");
    QuoteGold gold = QuoteGold.read(file).getFirst();
    assertThat(gold.article().id()).isEqualTo("a");
    assertThat(gold.article().authors()).containsExactly("Ida Berg");
    assertThat(gold.attributions())
        .containsExactly(
            new QuoteGold.Attribution(
                List.of(new Span(4, 6)),
                List.of(new Span(7, 11)),
                List.of(new Span(0, 2), new Span(3, 4))));
  }

  @Test
  void keepsABodyThatLooksLikeHtmlBecauseTheSpansAreIntoIt() throws IOException {
    String body = "<p>No, <b>he</b> said.</p>";
    Path file = file("{\"id\": \"a\", \"body\": \"" + body + "\", \"attributions\": []}");
    assertThat(QuoteGold.read(file).getFirst().article().body()).isEqualTo(body);
  }

  @Test
  void readsGzippedFilesAndPassesOverBlankLines() throws IOException {
    Path file = folder.resolve("marked.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "\n{\"id\": \"a\", \"body\": \"B\", \"attributions\": []}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(QuoteGold.read(file)).hasSize(1);
  }

  @Test
  void saysWhichLineOfTheArticlesIsWrong() {
    assertThatGoldFails("{\"id\": \"a\", \"body\": \"B\"}")
        .hasMessageEndingWith(
            "marked.jsonl, line 2: expected a list as 'attributions', but found null");
    assertThatGoldFails("{\"id\": \"a\", \"attributions\": []}")
        .hasMessageContaining("line 2: Neither a title nor a body");
    assertThatGoldFails(
            "{\"id\": \"a\", \"body\": \"B\", \"attributions\":"
                + " [{\"source\": [], \"cue\": [[1]], \"content\": []}]}")
        .hasMessageEndingWith("line 2: expected spans [begin, end) as 'cue', but found [1]");
    assertThatGoldFails(
            "{\"id\": \"a\", \"body\": \"B\", \"attributions\":"
                + " [{\"source\": [], \"cue\": [], \"content\": [[0, 2]]}]}")
        .hasMessageEndingWith(
            "line 2: expected offsets in UTF-16 units of the body of 'a', which has 1, but found"
                + " [0, 2)");
    assertThatGoldFails("[]").hasMessageContaining("marked.jsonl, line 2: ");
  }

  private AbstractThrowableAssert<?, ?> assertThatGoldFails(String line) {
    return assertThatThrownBy(() -> QuoteGold.read(file("\n" + line)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void readsQuotationsAsAnnotateWritesThem() throws IOException {
    Path file =
        file(
            """
            {"article": "a", "kind": "direct", "spans": [[1, 5]], "text": "Fine", "cue": [6, 10], \
            "mention": [11, 13], "speaker": "Ana Silva", "speakerKind": "person", \
            "confidence": 0.97, "topics": []}
            """);
    assertThat(QuotePrediction.read(file))
        .containsExactly(
            new QuotePrediction(
                "a",
                List.of(new Span(1, 5)),
                Optional.of(new Span(6, 10)),
                Optional.of(new Span(11, 13)),
                "Ana Silva",
                OptionalDouble.of(0.97)));
  }

  @Test
  void quotationsNeedNoMoreThanTheirWords() throws IOException {
    Path file = file("{\"article\": 7, \"spans\": [[1, 5]], \"mention\": null}");
    assertThat(QuotePrediction.read(file))
        .containsExactly(
            new QuotePrediction(
                "7",
                List.of(new Span(1, 5)),
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalDouble.empty()));
  }

  @Test
  void saysWhichLineOfTheQuotationsIsWrong() {
    assertThatThrownBy(() -> QuotePrediction.read(file("{\"spans\": []}")))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("line 1: expected the id of an article as 'article'");
    assertThatThrownBy(
            () ->
                QuotePrediction.read(
                    file("{\"article\": \"a\", \"spans\": [], \"confidence\": \"high\"}")))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("line 1: expected a number as 'confidence', but found high");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("marked.jsonl"), lines.replace("\":\n", "\": "));
  }
}

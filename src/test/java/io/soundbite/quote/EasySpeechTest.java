package io.soundbite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Quote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Easy speech, of which none may be missed: {@code easy-speech.txt}, a sentence and who said it,
 * and {@code reports.txt} and others, short reports and whole articles and all that is said in
 * each.
 */
class EasySpeechTest {

  /** What is less likely is a guess, and may be found besides. */
  private static final double LIKELY = 0.6;

  static Stream<Arguments> speech() throws IOException {
    return speech("easy-speech.txt");
  }

  static Stream<Arguments> reports() throws IOException {
    return Stream.of(
            "reports.txt",
            "world.txt",
            "magazines.txt",
            "papers.txt",
            "press.txt",
            "articles.txt",
            "forms.txt")
        .flatMap(EasySpeechTest::read);
  }

  private static Stream<Arguments> read(String file) {
    try {
      return speech(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Arguments> speech(String file) throws IOException {
    List<Arguments> speech = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (isText(lines.get(i))) {
        speech.add(Arguments.of(lines.get(i), said(lines.subList(i + 1, lines.size()))));
      }
    }
    return speech.stream();
  }

  private static List<String> lines(String file) throws IOException {
    var stream = Objects.requireNonNull(EasySpeechTest.class.getResourceAsStream(file));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static boolean isText(String line) {
    return !line.isEmpty() && !line.startsWith("= ") && !line.equals("-");
  }

  private static List<String> said(List<String> lines) {
    return lines.stream()
        .takeWhile(line -> line.startsWith("= "))
        .map(line -> line.substring(2))
        .toList();
  }

  @ParameterizedTest
  @MethodSource({"speech", "reports"})
  void creditsEasySpeech(String text, List<String> said) {
    List<String> found = new ArrayList<>();
    for (Quote quote : QuoteLines.quotes(text.replace("¶", "\n\n"))) {
      String line = QuoteLines.line(quote);
      if (quote.confidence() >= LIKELY || said.contains(line)) {
        found.add(line);
      }
    }
    assertThat(found).containsExactlyElementsOf(said);
  }

  /** Texts are cut by feeds and by readers, in the midst of a sentence. */
  @ParameterizedTest
  @MethodSource({"speech", "reports"})
  void readsTextsCutBehindAnyWord(String text) {
    String whole = text.replace("¶", "\n\n");
    for (int end = whole.indexOf(' '); end >= 0; end = whole.indexOf(' ', end + 1)) {
      String body = whole.substring(0, end);
      for (Quote quote : QuoteLines.quotes(body)) {
        assertThat(quote.spans().getLast().end()).as(body).isLessThanOrEqualTo(end);
      }
    }
  }
}

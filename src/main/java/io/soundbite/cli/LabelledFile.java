package io.soundbite.cli;

import io.soundbite.bench.LabelledArticle;
import io.soundbite.bench.TopicBenchmark.Half;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that labels measure by, and the option {@code --half}. */
final class LabelledFile {

  @Parameters(paramLabel = "FILE", description = "Labelled articles, as JSON Lines.")
  private Path file = Path.of("");

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "tune, test or all. Default: tune, then test.")
  private @Nullable Half half;

  /** All of them; one at least, or an error that says what is missing. */
  List<LabelledArticle> read() throws IOException {
    List<LabelledArticle> articles = LabelledArticle.read(file);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(
          "No article of %s has a label: give each a \"label\" beside id, title and body"
              .formatted(Printable.line(file.toString())));
    }
    return articles;
  }

  /** The one that was asked for, or tune and test, by name in this order. */
  Map<String, Half> halves() {
    Map<String, Half> halves = new LinkedHashMap<>();
    for (Half one : half == null ? List.of(Half.TUNE, Half.TEST) : List.of(half)) {
      halves.put(one.name().toLowerCase(Locale.ROOT), one);
    }
    return halves;
  }
}

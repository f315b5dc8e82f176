package io.soundbite.bench;

import io.soundbite.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An article that somebody has filed under one label.
 *
 * @param label the subject, in the words of whoever filed it: "gun_control"
 */
public record LabelledArticle(Article article, String label) {

  /**
   * Reads JSON Lines, gzipped or not: objects with {@code id}, {@code title}, {@code body} and
   * {@code label}. An object without a label is passed over.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static List<LabelledArticle> read(Path file) throws IOException {
    return JsonLine.read(
            file, "expected a JSON object with id, title, body and label: ", LabelledArticle::of)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<LabelledArticle> of(JsonLine line) {
    String label = line.text("label");
    return label.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LabelledArticle(
                Article.of(line.text("id"), line.text("title"), line.text("body")), label));
  }
}

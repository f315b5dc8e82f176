package io.soundbite.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import io.soundbite.model.Article;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

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
    var articles = new ArrayList<LabelledArticle>();
    try (var reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        addTo(articles, line, file + ", line " + number);
      }
    }
    return articles;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static void addTo(List<LabelledArticle> articles, String line, String place)
      throws IOException {
    try {
      Map<String, Object> object = line.isBlank() ? Map.of() : JSON.std.mapFrom(line);
      String label = text(object, "label");
      if (!label.isEmpty()) {
        Article article =
            Article.of(text(object, "id"), text(object, "title"), text(object, "body"));
        articles.add(new LabelledArticle(article, label));
      }
    } catch (JSONObjectException | IllegalArgumentException e) {
      throw new IOException(
          place + ": expected a JSON object with id, title, body and label: " + e.getMessage(), e);
    }
  }

  private static String text(Map<String, Object> object, String key) {
    Object value = object.get(key);
    return value == null ? "" : value.toString();
  }
}

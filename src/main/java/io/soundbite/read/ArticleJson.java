package io.soundbite.read;

import io.soundbite.model.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as a line of JSON that {@link JsonlReader} reads back as the same article. */
final class ArticleJson {

  private ArticleJson() {}

  static String line(Article article) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    fields.put("url", article.url());
    fields.put("title", article.title());
    fields.put("source", article.source());
    fields.put("authors", article.authors());
    article.publishedAt().ifPresent(time -> fields.put("publishedAt", time.toString()));
    fields.put("section", article.section());
    fields.put("language", article.language());
    fields.put("topics", article.topics());
    fields.put(OwnFields.OBJECT, article.fields());
    fields.put("body", article.body());
    fields
        .values()
        .removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
    return JsonText.line(fields);
  }
}

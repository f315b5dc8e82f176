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
    Map<String, Object> own = new LinkedHashMap<>();
    article.fields().forEach((name, all) -> own.put(name, all.size() == 1 ? all.getFirst() : all));
    own.keySet().removeIf(name -> isPart(name, own, fields));
    fields.put(OwnFields.OBJECT, own);
    fields.put("body", article.body());
    fields
        .values()
        .removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
    return JsonText.line(fields);
  }

  /** Puts a field of one's own by itself that would be read as a part where others stand. */
  private static boolean isPart(String name, Map<String, Object> own, Map<String, Object> fields) {
    boolean isPart = JsonRecord.PARTS_IN_FIELDS.contains(JsonRecord.canonical(name));
    if (isPart) {
      fields.put(OwnFields.PREFIX + name, own.getOrDefault(name, List.of()));
    }
    return isPart;
  }
}

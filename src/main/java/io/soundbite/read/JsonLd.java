package io.soundbite.read;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in schema.org's vocabulary as JSON-LD: the first object whose
 * type is NewsArticle or another article, at the top, in a list or in a {@code @graph}. Its author
 * and publisher may be given by reference to another object of the page. What cannot be read here
 * is looked for elsewhere in the page.
 */
final class JsonLd {

  private final List<Map<String, Object>> objects = new ArrayList<>();
  private final Map<String, Map<String, Object>> byId = new HashMap<>();
  private final JsonRecord article;

  private JsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(script.data());
    }
    this.article =
        new JsonRecord(
            objects.stream()
                .filter(JsonLd::isArticle)
                .findFirst()
                .map(this::resolved)
                .orElse(Map.of()));
  }

  /** What the page says; nothing where it says nothing. */
  static JsonLd of(Document page) {
    return new JsonLd(page);
  }

  String text(ArticleField field) {
    try {
      return HtmlText.line(article.text(field)).strip();
    } catch (BadRecordException e) {
      return "";
    }
  }

  /** The text of the article; many publishers leave out its paragraphs here. */
  String body() {
    try {
      return article.text(ArticleField.BODY).strip();
    } catch (BadRecordException e) {
      return "";
    }
  }

  List<String> texts(ArticleField field) {
    try {
      return article.texts(field);
    } catch (BadRecordException e) {
      return List.of();
    }
  }

  Optional<Instant> publishedAt() {
    try {
      return article.publishedAt().filter(PublicationDate::isPossible);
    } catch (BadRecordException e) {
      return Optional.empty();
    }
  }

  private void collect(String json) {
    Object value;
    try {
      value = Json.value(withoutComment(json));
    } catch (IOException e) {
      return; // the page says the same in its tags, if less well
    }
    Deque<Object> open = new ArrayDeque<>();
    if (value != null) {
      open.add(value);
    }
    while (!open.isEmpty()) {
      Object next = open.removeFirst();
      if (next instanceof List<?> list) {
        list.stream().filter(Map.class::isInstance).forEach(open::addLast);
      } else if (next instanceof Map<?, ?> map) {
        add(map);
        if (map.get("@graph") instanceof List<?> graph) {
          open.addLast(graph);
        }
      }
    }
  }

  private void add(Map<?, ?> map) {
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((name, value) -> object.put(String.valueOf(name), value));
    objects.add(object);
    if (map.get("@id") instanceof String id) {
      byId.putIfAbsent(id, object);
    }
  }

  /** Scripts may be wrapped against browsers that do not know them. */
  private static String withoutComment(String json) {
    String text = json.strip();
    if (text.startsWith("<!--") && text.endsWith("-->")) {
      return text.substring(4, text.length() - 3);
    }
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isArticle(Map<String, Object> object) {
    Object type = object.get("@type");
    return type instanceof List<?> types
        ? types.stream().anyMatch(JsonLd::isArticleType)
        : isArticleType(type);
  }

  private static boolean isArticleType(@Nullable Object type) {
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report"));
  }

  /** The object with the objects in place of references to them. */
  private Map<String, Object> resolved(Map<String, Object> object) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    object.forEach((name, value) -> resolved.put(name, resolved(value)));
    return resolved;
  }

  private Object resolved(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::resolved).toList();
    }
    return value instanceof Map<?, ?> map
            && !map.containsKey("name")
            && map.get("@id") instanceof String id
            && byId.containsKey(id)
        ? byId.get(id)
        : value;
  }
}

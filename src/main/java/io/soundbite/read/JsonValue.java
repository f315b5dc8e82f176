package io.soundbite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the value of a field into text: a text is itself; of an object the part that names it
 * counts, such as {@code name}; of a list the first or the main one, but for the paragraphs of a
 * body, which are joined. Numbers are taken where one would expect them: as an id or a date.
 */
final class JsonValue {

  /** The parts of an object that may stand for all of it, the preferred first. */
  private static final List<String> PARTS =
      List.of(
          "value",
          "main",
          "name",
          "label",
          "original",
          "literal",
          "title",
          "webTitle",
          "$date",
          "$oid",
          "@id");

  private JsonValue() {}

  /** The text of a value; empty where there is none. */
  static String text(ArticleField field, @Nullable Object value) throws BadRecordException {
    return switch (value) {
      case null -> "";
      case String text -> field == ArticleField.BODY ? body(text) : text;
      case Number number when field == ArticleField.ID || field == ArticleField.PUBLISHED_AT ->
          number.toString();
      case Map<?, ?> object -> part(field, object);
      case List<?> list -> list(field, list);
      default ->
          throw new BadRecordException(
              "The %s is a %s, %s, where text is expected"
                  .formatted(field.label(), kind(value), value));
    };
  }

  /** The texts of a list, or of a single value. */
  static List<String> texts(ArticleField field, @Nullable Object value) throws BadRecordException {
    List<?> list = value instanceof List<?> given ? given : singleton(value);
    List<String> texts = new ArrayList<>();
    for (Object element : list) {
      String text = text(field, element).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Whether a value is more than null, a blank text, or an empty list or object. */
  static boolean isSomething(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case String text -> !text.isBlank();
      case List<?> list -> !list.isEmpty();
      case Map<?, ?> object -> !object.isEmpty();
      default -> true;
    };
  }

  private static List<?> singleton(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String kind(Object value) {
    return value instanceof Number ? "number" : "truth value";
  }

  private static String part(ArticleField field, Map<?, ?> object) throws BadRecordException {
    if (field == ArticleField.TOPICS && !code(object).isEmpty()) {
      return code(object);
    }
    for (String name : PARTS) {
      Object value = object.get(name);
      if (value instanceof String || value instanceof Number) {
        return text(field, value);
      }
    }
    return "";
  }

  /** The code of a subject: ninjs 1 names it, ninjs 2 and 3 end a uri with it. */
  private static String code(Map<?, ?> subject) {
    if (subject.get("code") instanceof String code) {
      return code;
    }
    String uri = Objects.toString(subject.get("uri"), "");
    String last = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
    return !last.isEmpty() && last.chars().allMatch(Character::isDigit) ? last : "";
  }

  private static String list(ArticleField field, List<?> list) throws BadRecordException {
    if (field == ArticleField.BODY && list.stream().allMatch(String.class::isInstance)) {
      return body(list.stream().map(String.class::cast).collect(Collectors.joining("\n\n")));
    }
    Object chosen = list.isEmpty() ? null : list.getFirst();
    for (Object element : list.reversed()) {
      if (element instanceof Map<?, ?> object && isMain(object)) {
        chosen = element;
      }
    }
    return text(field, chosen);
  }

  /** Of several headlines or bodies ninjs marks the main one, or the one in plain text. */
  private static boolean isMain(Map<?, ?> object) {
    return "main".equals(object.get("role"))
        || "text/plain".equals(object.get("contentType"))
        || "text/plain".equals(object.get("contenttype"));
  }

  /** Text as it is; of HTML the readable text. */
  private static String body(String text) throws BadRecordException {
    if (!HtmlMarkup.isIn(text)) {
      return text;
    }
    Library.JSOUP.require("a body in HTML");
    return HtmlText.of(text);
  }
}

package io.soundbite.read;

import io.soundbite.model.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An article as a JSON object, with field names of whatever origin; see {@link ArticleField}. */
final class JsonRecord {

  private final Map<String, Object> fields;
  private final Map<String, String> ownPaths;

  /** By canonical name, the first field of that name as it is written. */
  private final Map<String, String> names = new HashMap<>();

  /** The names of the fields that gave a part of the article. */
  private final Set<String> taken = new HashSet<>();

  /** Of these, the whole paths of those in an object. */
  private final Set<String> takenPaths = new HashSet<>();

  JsonRecord(Map<String, Object> fields) {
    this(fields, Map.of());
  }

  /**
   * @param ownPaths by the name of a field of one's own, where it stands in the record
   */
  JsonRecord(Map<String, Object> fields, Map<String, String> ownPaths) {
    this.fields = fields;
    this.ownPaths = ownPaths;
    fields.keySet().forEach(name -> names.putIfAbsent(canonical(name), name));
  }

  /**
   * The article.
   *
   * @throws BadRecordException where the object is none; the message names the field
   */
  Article article() throws BadRecordException {
    return accepted().article();
  }

  /** The article, and which fields are not in it. */
  Outcome.Accepted accepted() throws BadRecordException {
    String title = text(ArticleField.TITLE);
    String body = text(ArticleField.BODY);
    if (title.isBlank() && body.isBlank()) {
      if (fields.keySet().equals(RejectsFile.FIELDS)) {
        throw new BadRecordException(
            "A line of a rejects file is not an article: mend what stands in its field raw, and"
                + " load that");
      }
      throw new BadRecordException(
          "Neither a title nor a body with text is among the fields " + names());
    }
    if (body.isBlank()) {
      refuseLostBody();
    }
    Article.Builder article =
        Article.builder()
            .id(first(text(ArticleField.ID), url(), () -> hash(title + "\n" + body)))
            .url(url())
            .title(title)
            .body(body)
            .source(text(ArticleField.SOURCE))
            .authors(texts(ArticleField.AUTHORS))
            .section(text(ArticleField.SECTION))
            .language(text(ArticleField.LANGUAGE))
            .topics(texts(ArticleField.TOPICS));
    publishedAt().ifPresent(article::publishedAt);
    OwnFields own = OwnFields.of(fields, ownPaths, takenPaths);
    own.values().forEach((name, all) -> all.forEach(value -> article.field(name, value)));
    return new Outcome.Accepted(built(article), unread(own));
  }

  private void take(String name) {
    int dot = name.indexOf('.');
    taken.add(dot < 0 ? name : name.substring(0, dot));
    takenPaths.add(name);
  }

  /** The names of the fields that hold something and gave no part of the article. */
  private List<String> unread(OwnFields own) {
    if (taken.size() == fields.size() && own.taken().isEmpty()) {
      return List.of();
    }
    List<String> unread = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          String canonical = canonical(name);
          boolean isTaken = taken.contains(canonical) && name.equals(names.get(canonical));
          if (!isTaken && !own.taken().contains(name) && JsonValue.isSomething(value)) {
            unread.add(name);
          }
        });
    unread.addAll(own.unread());
    return unread;
  }

  /** An article may come without a body, but not with one that cannot be read. */
  private void refuseLostBody() throws BadRecordException {
    for (String name : ArticleField.BODY.names()) {
      if (value(name) instanceof Map<?, ?> object && !object.isEmpty()) {
        throw new BadRecordException(
            "The body is an object without text; its fields are "
                + Rejection.beginning(object.keySet().toString(), 300));
      }
    }
  }

  /** The article, unless the model refuses it, as it does a date outside its calendar. */
  static Article built(Article.Builder article) throws BadRecordException {
    try {
      return article.build();
    } catch (IllegalArgumentException refused) {
      throw new BadRecordException(Source.reason(refused));
    }
  }

  private String names() {
    return Rejection.beginning(String.join(", ", fields.keySet()), 300);
  }

  /** An id of its own; or else the url; or else a hash, which no two articles share by chance. */
  private static String first(String id, String url, Supplier<String> hash) {
    if (!id.isBlank()) {
      return id;
    }
    return url.isBlank() ? hash.get() : url;
  }

  /** The first of the field's names under which there is text; empty where there is none. */
  String text(ArticleField field) throws BadRecordException {
    for (String name : field.names()) {
      String text = JsonValue.text(field, value(name));
      if (!text.isBlank()) {
        take(name);
        return text;
      }
    }
    return "";
  }

  /** The first of the field's names under which there is a list, or one text. */
  List<String> texts(ArticleField field) throws BadRecordException {
    for (String name : field.names()) {
      List<String> texts = JsonValue.texts(field, value(name));
      if (!texts.isEmpty()) {
        take(name);
        return splits(field, name) ? split(field, texts) : texts;
      }
    }
    return List.of();
  }

  /** Bylines and keywords come as one text too, while a topic's label may hold a comma. */
  private boolean splits(ArticleField field, String name) {
    return !(value(name) instanceof List<?>)
        && (field == ArticleField.AUTHORS || name.equals("keywords") || name.equals("tags"));
  }

  private static List<String> split(ArticleField field, List<String> texts) {
    return field == ArticleField.AUTHORS
        ? Byline.names(texts.getFirst())
        : Byline.keywords(texts.getFirst());
  }

  Optional<Instant> publishedAt() throws BadRecordException {
    String date = text(ArticleField.PUBLISHED_AT);
    Optional<Instant> instant = PublicationDate.parse(date);
    if (instant.isEmpty() && !PublicationDate.isMissing(date)) {
      throw new BadRecordException(
          "The date '%s' cannot be read; write it as 2024-05-31 or 2024-05-31T12:00:00Z"
              .formatted(Rejection.beginning(date, 100)));
    }
    return instant;
  }

  /** A url; the "uri" of ninjs counts where it is a web address. */
  String url() throws BadRecordException {
    String url = text(ArticleField.URL);
    return url.equals(JsonValue.text(ArticleField.URL, value("uri"))) && !url.startsWith("http")
        ? ""
        : url;
  }

  /** What a text without id and url is known by: 20 hexadecimal digits of its SHA-256. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private @Nullable Object value(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return ofField(name);
    }
    if (ofField(name.substring(0, dot)) instanceof Map<?, ?> object) {
      String inner = name.substring(dot + 1);
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        if (canonical(String.valueOf(entry.getKey())).equals(inner)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  private @Nullable Object ofField(String canonical) {
    String name = names.get(canonical);
    return name == null ? null : fields.get(name);
  }

  /** The form in which names are compared: "date_publish" becomes "datepublish". */
  static String canonical(String name) {
    StringBuilder canonical = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        canonical.append(c);
      }
    }
    return canonical.toString().toLowerCase(Locale.ROOT);
  }
}

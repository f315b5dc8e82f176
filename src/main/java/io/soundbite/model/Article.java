package io.soundbite.model;

import io.soundbite.given.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A news article as its publisher gave it. Text that is not known is the empty string, never null.
 *
 * @param id what identifies the article within an index; the url where the publisher gave no other
 * @param url where it was published
 * @param title the headline
 * @param body the text without the headline, paragraphs separated by line breaks
 * @param source the outlet, "Reuters"
 * @param authors the byline, a name an author
 * @param publishedAt when it appeared, in the years 0001 to 9999 in UTC; a date without a time is
 *     the start of that day in UTC
 * @param section the part of the outlet, "Business"
 * @param language an IETF tag, "en"
 * @param topics the topics as the publisher gave them, codes or labels of any scheme
 * @param fields what else its owner wants to find and count it by, the values by the name of the
 *     field, in the order given: a desk, a priority, an edition. A name begins with a letter and
 *     has lower-case letters a to z, digits, {@code _} and {@code -}, {@value #MAX_FIELD_NAME} at
 *     most; no value is blank. At most {@value #MAX_FIELDS} fields, {@value #MAX_VALUES} values
 *     each, of {@value #MAX_VALUE_LENGTH} UTF-16 units
 */
public record Article(
    String id,
    String url,
    String title,
    String body,
    String source,
    List<String> authors,
    Optional<Instant> publishedAt,
    String section,
    String language,
    List<String> topics,
    Map<String, List<String>> fields) {

  /** How many fields of its own an article may have. */
  public static final int MAX_FIELDS = 50;

  /** How many values such a field may have. */
  public static final int MAX_VALUES = 100;

  /** How long a value may be, in UTF-16 units. */
  public static final int MAX_VALUE_LENGTH = 1000;

  /** How long the name of a field may be. */
  public static final int MAX_FIELD_NAME = 40;

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a part that is required is missing, or a field of one's
   *     own has another name, more values or a longer one than it may
   */
  public Article {
    Given.value(id, "id");
    Given.known(url, "url");
    Given.known(title, "title");
    Given.known(body, "body");
    Given.known(source, "source");
    authors = Given.values(authors, "authors");
    Given.known(publishedAt, "publishedAt");
    Given.known(section, "section");
    Given.known(language, "language");
    topics = Given.values(topics, "topics");
    fields = OwnFields.checked(Given.known(fields, "fields"));
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id or a url");
    }
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException("Article '" + id + "' needs a title or a body");
    }
    if (publishedAt.isPresent() && !isInCalendar(publishedAt.get())) {
      throw new IllegalArgumentException(
          "Article '%s' cannot have been published at %s: its year lies between 0001 and 9999"
              .formatted(id, publishedAt.get()));
    }
  }

  private static boolean isInCalendar(Instant instant) {
    return !instant.isBefore(EARLIEST) && instant.isBefore(TOO_LATE);
  }

  /** Whether a field of one's own may be called so. */
  public static boolean isFieldName(String name) {
    return OwnFields.isName(Given.value(name, "name"));
  }

  /**
   * The name of a field of one's own, as it is.
   *
   * @throws IllegalArgumentException where no field may be called so; the message says how it may
   */
  public static String fieldName(String name) {
    return OwnFields.name(name);
  }

  /** An article of which only this is known. */
  public static Article of(String id, String title, String body) {
    return builder().id(id).title(title).body(body).build();
  }

  /** A builder of an article of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds all parts of this article, to change some of them. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.url = url;
    builder.title = title;
    builder.body = body;
    builder.source = source;
    builder.authors = authors;
    builder.publishedAt = publishedAt;
    builder.section = section;
    builder.language = language;
    builder.topics = topics;
    fields.forEach((name, values) -> builder.fields.put(name, new ArrayList<>(values)));
    return builder;
  }

  /**
   * Collects the parts of an article, all of them optional but for an id or a url, and a title or a
   * body. White space around a part is left out, but not that around the body. None takes null: a
   * {@link NullPointerException} names the part. Not safe for use by several threads.
   */
  public static final class Builder {
    private String id = "";
    private String url = "";
    private String title = "";
    private String body = "";
    private String source = "";
    private List<String> authors = List.of();
    private Optional<Instant> publishedAt = Optional.empty();
    private String section = "";
    private String language = "";
    private List<String> topics = List.of();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Builder() {}

    /** What identifies the article within an index; where left out, the url does. */
    public Builder id(String value) {
      id = Given.value(value, "id").strip();
      return this;
    }

    public Builder url(String value) {
      url = Given.known(value, "url").strip();
      return this;
    }

    public Builder title(String value) {
      title = Given.known(value, "title").strip();
      return this;
    }

    /** Takes the text unchanged, so that offsets into it stay true. */
    public Builder body(String value) {
      body = Given.known(value, "body");
      return this;
    }

    public Builder source(String value) {
      source = Given.known(value, "source").strip();
      return this;
    }

    public Builder authors(List<String> values) {
      authors = Given.values(values, "authors");
      return this;
    }

    public Builder publishedAt(Instant value) {
      publishedAt = Optional.of(Given.known(value, "publishedAt"));
      return this;
    }

    public Builder section(String value) {
      section = Given.known(value, "section").strip();
      return this;
    }

    public Builder language(String value) {
      language = Given.known(value, "language").strip();
      return this;
    }

    public Builder topics(List<String> values) {
      topics = Given.values(values, "topics");
      return this;
    }

    /**
     * Adds a value to a field of one's own, {@code field("desk", "World")}, behind those that it
     * has; a blank value adds nothing.
     *
     * @throws IllegalArgumentException where no field may be called so
     */
    public Builder field(String name, String value) {
      OwnFields.name(name);
      String known = Given.known(value, "value").strip();
      if (!known.isEmpty()) {
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(known);
      }
      return this;
    }

    /**
     * Takes these fields of one's own in place of those that were given so far.
     *
     * @throws IllegalArgumentException where no field may be called so
     */
    public Builder fields(Map<String, List<String>> values) {
      fields.clear();
      Given.known(values, "fields")
          .forEach((name, each) -> Given.values(each, name).forEach(value -> field(name, value)));
      return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException where id and url, or title and body, are both missing, or
     *     the date lies outside the years 0001 to 9999, or there are too many fields or values, or
     *     too long ones
     */
    public Article build() {
      return new Article(
          id.isEmpty() ? url : id,
          url,
          title,
          body,
          source,
          authors,
          publishedAt,
          section,
          language,
          topics,
          fields);
    }
  }
}

package io.soundbite.model;

import io.soundbite.given.Given;
import java.time.Instant;
import java.util.List;
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
    List<String> topics) {

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a part that is required is missing
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
     * The article.
     *
     * @throws IllegalArgumentException where id and url, or title and body, are both missing, or
     *     the date lies outside the years 0001 to 9999
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
          topics);
    }
  }
}

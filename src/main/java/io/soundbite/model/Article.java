package io.soundbite.model;

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
 * @param publishedAt when it appeared; a date without a time is the start of that day in UTC
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

  public Article {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id or a url");
    }
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException("Article '" + id + "' needs a title or a body");
    }
  }

  /** An article of which only this is known. */
  public static Article of(String id, String title, String body) {
    return builder().id(id).title(title).body(body).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of an article, all of them optional but for an id or a url, and a title or a
   * body. Not safe for use by several threads.
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

    public Builder id(String value) {
      id = value.strip();
      return this;
    }

    public Builder url(String value) {
      url = value.strip();
      return this;
    }

    public Builder title(String value) {
      title = value.strip();
      return this;
    }

    /** Takes the text unchanged, so that offsets into it stay true. */
    public Builder body(String value) {
      body = value;
      return this;
    }

    public Builder source(String value) {
      source = value.strip();
      return this;
    }

    public Builder authors(List<String> values) {
      authors = List.copyOf(values);
      return this;
    }

    public Builder publishedAt(Instant value) {
      publishedAt = Optional.of(value);
      return this;
    }

    public Builder section(String value) {
      section = value.strip();
      return this;
    }

    public Builder language(String value) {
      language = value.strip();
      return this;
    }

    public Builder topics(List<String> values) {
      topics = List.copyOf(values);
      return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException where id and url, or title and body, are both missing
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

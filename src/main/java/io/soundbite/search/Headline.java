package io.soundbite.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list of results shows of an article: everything but the body. {@link
 * SearchBackend#article} gives the whole.
 *
 * @param id what identifies the article within its index
 * @param url where it was published; empty where unknown
 * @param title the headline; empty where unknown
 * @param source the outlet; empty where unknown
 * @param authors the byline
 * @param publishedAt when it appeared
 * @param section the part of the outlet; empty where unknown
 * @param fields what else its owner gave it, see {@link io.soundbite.model.Article#fields}
 */
public record Headline(
    String id,
    String url,
    String title,
    String source,
    List<String> authors,
    Optional<Instant> publishedAt,
    String section,
    Map<String, List<String>> fields) {

  public Headline {
    fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    authors = List.copyOf(authors);
  }

  /** The day of publication in UTC, "2023-03-20"; dashes where unknown. */
  public String day() {
    return publishedAt
        .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("undated   ");
  }
}

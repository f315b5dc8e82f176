package io.soundbite.search;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an index holds.
 *
 * @param articles the number of articles
 * @param quotes the number of their quotes
 * @param speakers the number of distinct names of speakers
 * @param sources the number of distinct outlets
 * @param earliest the first publication
 * @param latest the last publication
 * @param bytes the size on disk, or in memory, in bytes
 * @param segments the number of Lucene segments
 * @param schemaVersion the version of the layout it is written in
 * @param fields by name, how many articles have the {@linkplain io.soundbite.model.Article#fields
 *     field of one's own}; in the order of names
 */
public record IndexStats(
    long articles,
    long quotes,
    long speakers,
    long sources,
    Optional<Instant> earliest,
    Optional<Instant> latest,
    long bytes,
    int segments,
    int schemaVersion,
    Map<String, Long> fields) {

  public IndexStats {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}

package io.soundbite.lucene;

import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexOpenException.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/** What is kept with each commit, so that an index says itself what it is and who wrote it. */
final class SchemaStamp {

  static final String SCHEMA = "soundbite.schema";
  static final String ANALYSIS = "soundbite.analysis";
  static final String FIELDS = "soundbite.fields";
  static final String LUCENE = "soundbite.lucene";
  static final String CREATED = "soundbite.created";

  /** There where articles may have been corrected. */
  static final String CORRECTED = "soundbite.corrected";

  /** There where the texts that articles had are kept. */
  static final String VERSIONS = "soundbite.versions";

  private SchemaStamp() {}

  /** The stamp of a new index. */
  static Map<String, String> now() {
    Map<String, String> stamp = new TreeMap<>();
    stamp.put(SCHEMA, Integer.toString(Layout.VERSION));
    stamp.put(ANALYSIS, Layout.ANALYSIS);
    stamp.put(FIELDS, String.join(",", Layout.FIELDS));
    stamp.put(LUCENE, Version.LATEST.toString());
    stamp.put(CREATED, Instant.now().toString());
    return stamp;
  }

  /** Adds to a stamp that something holds; whether it did not say so before. */
  static boolean note(String key, Map<String, String> stamp) {
    return stamp.putIfAbsent(key, "true") == null;
  }

  /**
   * Checks that articles which were corrected are written with their corrections.
   *
   * @throws IndexOpenException where they are not to be
   */
  static void checkCorrected(Map<String, String> stamp, boolean corrected, Path place)
      throws IndexOpenException {
    if (stamp.containsKey(CORRECTED) && !corrected) {
      throw new IndexOpenException(
          Reason.CORRECTED,
          place,
          "it was written with corrections, which its articles would lose when they come again;"
              + " open it with IndexOptions.corrections(...), or --corrections FILE; those of an"
              + " empty file give them up");
    }
  }

  /**
   * Checks that this version reads what was written.
   *
   * @throws IndexOpenException where it does not
   */
  static void check(Map<String, String> stamp, Path place) throws IndexOpenException {
    if (!stamp.containsKey(SCHEMA)) {
      throw new IndexOpenException(
          Reason.INCOMPATIBLE,
          place,
          "it is a Lucene index, but was not written by Soundbite; choose another folder");
    }
    check(stamp, place, SCHEMA, Integer.toString(Layout.VERSION));
    check(stamp, place, ANALYSIS, Layout.ANALYSIS);
    check(stamp, place, FIELDS, String.join(",", Layout.FIELDS));
  }

  private static void check(Map<String, String> stamp, Path place, String key, String read)
      throws IndexOpenException {
    String written = stamp.getOrDefault(key, "none");
    if (!Objects.equals(written, read)) {
      throw new IndexOpenException(
          Reason.INCOMPATIBLE,
          place,
          ("it was written with %s = %s (Lucene %s, %s), but this version reads %s;"
                  + " index the articles again into another folder, or use the version that"
                  + " wrote it")
              .formatted(
                  key,
                  written,
                  stamp.getOrDefault(LUCENE, "unknown"),
                  stamp.getOrDefault(CREATED, "date unknown"),
                  read));
    }
  }
}

package io.soundbite;

import io.soundbite.given.Given;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.RejectsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How files are loaded.
 *
 * @param threads how many threads annotate and write, besides the one that reads
 * @param rejects where records that were not added are written, as JSON Lines with their reason, in
 *     place of the rejects that the file held; it must lie outside of every folder that is read
 * @param listener told of progress, from the thread that called
 * @param fields by the name of a {@linkplain io.soundbite.model.Article#fields field of one's own},
 *     where its values stand in a record of JSON, besides those that a record has in its object
 *     {@code fields}
 */
public record LoadOptions(
    int threads, Optional<Path> rejects, LoadListener listener, Map<String, String> fields) {

  /** A thread a processor, no file of rejects, no listener. */
  public static final LoadOptions DEFAULT =
      new LoadOptions(
          Runtime.getRuntime().availableProcessors(),
          Optional.empty(),
          LoadListener.NONE,
          Map.of());

  /**
   * Checks the parts.
   *
   * @throws NullPointerException where one is null; what is not wanted is left out
   * @throws IllegalArgumentException where there is no thread, or no field may be called so
   */
  public LoadOptions {
    Given.value(rejects, "rejects", "leave it out where there is no such file");
    Given.value(listener, "listener", "LoadListener.NONE listens to nothing");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(Given.value(fields, "fields")));
    fields.forEach(LoadOptions::checkField);
    if (fields.size() > Article.MAX_FIELDS) {
      throw new IllegalArgumentException(
          "An article has at most %d fields of its own, but %d were to be taken"
              .formatted(Article.MAX_FIELDS, fields.size()));
    }
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Loading needs at least 1 thread, but was given " + threads);
    }
  }

  private static void checkField(String name, String path) {
    Article.fieldName(name);
    if (Given.value(path, "path").isBlank()) {
      throw new IllegalArgumentException(
          "The path of field '%s' is blank; it is a name, or several with dots between: meta.desk"
              .formatted(name));
    }
  }

  /**
   * Makes sure, before anything is read, that files can be loaded in this way. A load does so
   * itself; call it where there is something to prepare.
   *
   * @throws java.nio.file.NoSuchFileException where there is no such file or folder
   * @throws IllegalArgumentException where the file of rejects would be read itself, or replace
   *     something else
   */
  public void check(List<Path> filesAndFolders) throws IOException {
    for (Path path : Given.values(filesAndFolders, "filesAndFolders")) {
      ArticleFiles.requireThere(path);
    }
    if (rejects.isPresent()) {
      RejectsFile.check(rejects.get(), filesAndFolders);
    }
  }

  /** The same with so many threads that annotate and write. */
  public LoadOptions threads(int count) {
    return new LoadOptions(count, rejects, listener, fields);
  }

  /** The same, keeping what is not added in this file. */
  public LoadOptions rejects(Path file) {
    return new LoadOptions(
        threads, Optional.of(Given.value(file, "rejects", "leave it out")), listener, fields);
  }

  /** The same, telling this listener of progress. */
  public LoadOptions listener(LoadListener progress) {
    return new LoadOptions(threads, rejects, progress, fields);
  }

  /**
   * The same, also taking the member of this name of each record of JSON as a {@linkplain
   * io.soundbite.model.Article#fields field of one's own}.
   *
   * @param name "rights_holder", which takes {@code rightsHolder} and {@code Rights-Holder} too
   * @throws IllegalArgumentException where no field may be called so
   */
  public LoadOptions field(String name) {
    return field(name, name);
  }

  /**
   * The same, also taking what stands at this path of each record of JSON as such a field. Texts,
   * numbers, truth and lists of these are taken, what else stands there is told as unread.
   *
   * @param path a name, or names with dots between that lead into objects and lists of them: {@code
   *     meta.desk}
   * @throws IllegalArgumentException where no field may be called so, or the path is blank
   */
  public LoadOptions field(String name, String path) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(Article.fieldName(name), Given.value(path, "path"));
    return new LoadOptions(threads, rejects, listener, more);
  }
}

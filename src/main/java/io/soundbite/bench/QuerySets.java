package io.soundbite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of queries, or folders of such files, one for each sort of query. */
public final class QuerySets {

  private static final String ENDING = ".tsv";

  /** The first word of a kind, and the file that it goes to; another kind has one of its own. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("term", "terms"),
          Map.entry("phrase", "phrases"),
          Map.entry("and", "booleans"),
          Map.entry("or", "booleans"),
          Map.entry("not", "booleans"),
          Map.entry("prefix", "patterns"),
          Map.entry("fuzzy", "patterns"),
          Map.entry("facets", "facets"),
          Map.entry("quote", "facets"),
          Map.entry("cross-tab", "cross-tabulations"),
          Map.entry("said", "quotations"),
          Map.entry("speaker", "quotations"),
          Map.entry("topic", "topics"));

  private static final String HEAD =
      """
      # Made by 'soundbite bench --write-queries' to suit an index.
      # Common words are in one article of ten, medium in one of a hundred, rare in one of a thousand.
      """;

  private QuerySets() {}

  /**
   * Reads a file, or those of a folder whose names end with {@code .tsv}, in their order, as {@link
   * BenchQuery#read} does.
   *
   * @throws IOException where there is no query, or one cannot be read
   */
  public static List<BenchQuery> read(Path fileOrFolder) throws IOException {
    List<BenchQuery> queries = new ArrayList<>();
    for (Path file : files(fileOrFolder)) {
      queries.addAll(BenchQuery.read(file));
    }
    if (queries.isEmpty()) {
      throw new IOException(
          fileOrFolder + ": expected queries in it, or in files whose names end with " + ENDING);
    }
    return queries;
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** Writes queries to a file, or to files of a folder that is there, which {@link #read} reads. */
  public static void write(List<BenchQuery> queries, Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      Files.writeString(fileOrFolder, text(queries));
      return;
    }
    Map<String, List<BenchQuery>> byFile = new TreeMap<>();
    for (BenchQuery query : queries) {
      byFile.computeIfAbsent(file(query.kind()), any -> new ArrayList<>()).add(query);
    }
    for (Map.Entry<String, List<BenchQuery>> file : byFile.entrySet()) {
      Files.writeString(fileOrFolder.resolve(file.getKey() + ENDING), text(file.getValue()));
    }
  }

  private static String file(String kind) {
    return FILES.getOrDefault(kind.split(" ", 2)[0], kind.replace(' ', '-'));
  }

  private static String text(List<BenchQuery> queries) {
    StringBuilder text = new StringBuilder(HEAD);
    queries.forEach(query -> text.append(query.line()).append('\n'));
    return text.toString();
  }
}

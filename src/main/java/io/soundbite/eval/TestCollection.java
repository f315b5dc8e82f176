package io.soundbite.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a test collection in one folder, told by what stands in them.
 *
 * @param documents a file, or a folder of files
 * @param queries what is asked
 * @param qrels what people judged
 */
public record TestCollection(Path documents, Path queries, Path qrels) {

  private static final int DEPTH = 2;

  /**
   * Looks through a folder and the folders in it. Of files in the format of SMART or of BEIR, where
   * documents look like queries, the largest has the documents; of several qrels, those for the
   * test are taken.
   *
   * @throws IOException where documents, queries or qrels are not found, or several may be meant
   */
  public static TestCollection in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> documents = new ArrayList<>();
    List<Path> queries = new ArrayList<>();
    List<Path> either = new ArrayList<>();
    List<Path> qrels = new ArrayList<>();
    for (Path file : files(folder)) {
      switch (kind(TextLines.first(file))) {
        case DOCUMENTS -> documents.add(file);
        case QUERIES -> queries.add(file);
        case EITHER -> either.add(file);
        case QRELS -> qrels.add(file);
        case OTHER -> {}
      }
    }
    either.sort(Comparator.comparingLong(file -> -file.toFile().length()));
    if (documents.isEmpty() && !either.isEmpty()) {
      documents.add(either.removeFirst());
    }
    queries.addAll(either);
    return new TestCollection(
        one("documents", documents, folder),
        one("queries", queries, folder),
        one("qrels", forTest(qrels), folder));
  }

  private enum Kind {
    DOCUMENTS,
    QUERIES,
    EITHER,
    QRELS,
    OTHER
  }

  private static Kind kind(String line) {
    if (line.startsWith("{") || SmartRecords.begin(line)) {
      return Kind.EITHER;
    }
    if (StarRecords.begin(line)) {
      return StarRecords.query(line) ? Kind.QUERIES : Kind.DOCUMENTS;
    }
    if (TrecDocuments.begin(line)) {
      return Kind.DOCUMENTS;
    }
    if (line.regionMatches(true, 0, "<top", 0, 4)) {
      return Kind.QUERIES;
    }
    boolean heading = line.startsWith("query-id");
    return heading || line.matches("\\d+(\\s+[-\\w.]+){1,40}") ? Kind.QRELS : Kind.OTHER;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> forTest(List<Path> qrels) {
    Optional<Path> test =
        qrels.stream()
            .filter(file -> String.valueOf(file.getFileName()).matches("test\\.tsv(\\.gz)?"))
            .findFirst();
    return test.map(List::of).orElse(qrels);
  }

  private static Path one(String what, List<Path> found, Path folder) throws IOException {
    if (found.size() != 1) {
      throw new IOException(
          ("%s: expected one file of %s, but found %s; name the files with --documents, --queries"
                  + " and --qrels")
              .formatted(folder, what, found.isEmpty() ? "none" : found));
    }
    return found.getFirst();
  }
}

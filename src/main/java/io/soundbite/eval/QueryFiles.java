package io.soundbite.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the queries of a test collection. */
public final class QueryFiles {

  private QueryFiles() {}

  /**
   * The queries of a file.
   *
   * @param numbering how qrels may call them: those of SMART, by their place too, as Cranfield's do
   * @param queries in the order of the file
   */
  public record Read(Numbering numbering, List<TestQuery> queries) {

    /** Keeps a copy. */
    public Read {
      queries = List.copyOf(queries);
    }
  }

  /**
   * Reads SMART ({@code .I 1}), TIME ({@code *FIND 1}), TREC topics ({@code <top>} or {@code
   * <topic>}), BEIR ({@code {"_id": ...}}), or lines of an id, a tab and the words.
   *
   * @param parts which parts of a TREC topic are asked, in their order
   * @throws IOException where the file is in none of these formats; the message names file and line
   */
  public static Read read(Path file, Set<QueryPart> parts) throws IOException {
    String first = TextLines.first(file);
    try (TextLines lines = TextLines.open(file)) {
      if (SmartRecords.begin(first)) {
        return new Read(Numbering.BY_ID_OR_PLACE, smart(new SmartRecords(lines)));
      }
      if (StarRecords.begin(first)) {
        return new Read(Numbering.BY_ID_OR_PLACE, star(new StarRecords(lines)));
      }
      if (first.startsWith("<")) {
        return byId(TrecTopics.read(whole(lines), parts, file.toString()), file);
      }
      return byId(first.startsWith("{") ? json(lines) : tabs(lines), file);
    }
  }

  private static Read byId(List<TestQuery> queries, Path file) throws IOException {
    if (queries.isEmpty()) {
      throw new IOException(
          file
              + ": expected queries of SMART (.I 1), TIME (*FIND 1), TREC (<top>), BEIR"
              + " ({\"_id\": ...}), or lines of an id, a tab and the words");
    }
    return new Read(Numbering.BY_ID, queries);
  }

  private static List<TestQuery> smart(SmartRecords records) throws IOException {
    List<TestQuery> queries = new ArrayList<>();
    for (var entry = records.next(); entry != null; entry = records.next()) {
      String words = entry.field("W");
      queries.add(new TestQuery(entry.id(), words.isEmpty() ? entry.field("T") : words));
    }
    return queries;
  }

  private static List<TestQuery> star(StarRecords records) throws IOException {
    List<TestQuery> queries = new ArrayList<>();
    for (var entry = records.next(); entry != null; entry = records.next()) {
      queries.add(new TestQuery(entry.id(), entry.text()));
    }
    return queries;
  }

  private static String whole(TextLines lines) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = lines.next(); line != null; line = lines.next()) {
      all.append(line).append('\n');
    }
    return all.toString();
  }

  private static List<TestQuery> json(TextLines lines) throws IOException {
    List<TestQuery> queries = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        JsonText json = JsonText.parse(line, lines);
        if (json.id().isEmpty()) {
          throw lines.error("expected \"_id\"");
        }
        queries.add(new TestQuery(json.id(), json.text("text")));
      }
    }
    return queries;
  }

  private static List<TestQuery> tabs(TextLines lines) throws IOException {
    List<TestQuery> queries = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        int tab = line.indexOf('\t');
        if (tab < 1) {
          throw lines.error("expected an id, a tab and the words of a query");
        }
        queries.add(new TestQuery(line.substring(0, tab).strip(), line.substring(tab + 1).strip()));
      }
    }
    return queries;
  }
}

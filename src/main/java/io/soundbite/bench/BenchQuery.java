package io.soundbite.bench;

import io.soundbite.query.QueryParser;
import io.soundbite.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One query of a benchmark.
 *
 * @param kind what sort of query it is, "phrase"; timings are read by kind
 * @param unit what it is asked of
 * @param facets whether speakers and topics are counted over all hits
 * @param query in the query language
 */
public record BenchQuery(String kind, Unit unit, boolean facets, String query) {

  /** What a query is asked of. */
  public enum Unit {
    ARTICLES,
    QUOTES;

    /** The name in files, "articles". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a file of queries: a line a query, its fields separated by tabs: kind, {@code articles}
   * or {@code quotes}, {@code hits} or {@code facets}, query. Lines that begin with # are comments.
   *
   * @throws IOException where a line does not read so, or its query cannot be read; the message
   *     names file and line
   */
  public static List<BenchQuery> read(Path file) throws IOException {
    List<BenchQuery> queries = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(parse(line, file + ", line " + number));
      }
    }
    return queries;
  }

  private static BenchQuery parse(String line, String place) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4
        || !List.of("articles", "quotes").contains(fields[1])
        || !List.of("hits", "facets").contains(fields[2])) {
      throw new IOException(
          place + ": expected kind, articles or quotes, hits or facets, query, with tabs between");
    }
    try {
      QueryParser.parse(fields[3]);
    } catch (QuerySyntaxException e) {
      throw new IOException(place + ": " + e.getMessage(), e);
    }
    Unit unit = fields[1].equals("articles") ? Unit.ARTICLES : Unit.QUOTES;
    return new BenchQuery(fields[0], unit, fields[2].equals("facets"), fields[3]);
  }
}

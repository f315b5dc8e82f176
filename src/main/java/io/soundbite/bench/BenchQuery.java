package io.soundbite.bench;

import io.soundbite.query.QueryParser;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One query of a benchmark.
 *
 * @param kind what sort of query it is, "phrase"; timings are read by kind
 * @param unit what it is asked of
 * @param ask what is asked besides the best ten hits
 * @param query in the query language; for suggestions the letters typed
 * @param narrowing a dimension and the value that hits are narrowed to, where that is asked
 */
public record BenchQuery(
    String kind, Unit unit, Ask ask, String query, Optional<Narrowing> narrowing) {

  /** Checks the parts. */
  public BenchQuery {
    if (narrowing.isPresent() != (ask == Ask.DRILL_DOWN)) {
      throw new IllegalArgumentException(
          "A drill-down, and nothing else, needs a dimension and a value");
    }
    if (ask == Ask.SUGGESTIONS && unit == Unit.QUOTES) {
      throw new IllegalArgumentException("Suggestions are asked of articles, not of quotes");
    }
  }

  /** What a query is asked of. */
  public enum Unit {
    ARTICLES,
    QUOTES;

    /** The name in files, "articles". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is asked besides the best ten hits. */
  public enum Ask {
    /** Nothing. */
    HITS,
    /** The ten most frequent speakers and topics of all hits. */
    FACETS,
    /** The ten most frequent speakers by the ten most frequent months. */
    CROSS_TAB,
    /** The same as facets, of the hits that have one value of a dimension. */
    DRILL_DOWN,
    /** No hits, but what somebody may mean who has typed the query so far; of articles only. */
    SUGGESTIONS;

    /** The name in files, "cross-tab". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What hits are narrowed to. */
  public record Narrowing(Dimension dimension, String value) {

    /** As in files, "speaker=Piet Okonjo". */
    @Override
    public String toString() {
      return dimension.label() + "=" + value;
    }
  }

  /** What somebody may mean who has typed these letters. */
  static BenchQuery suggestions(String kind, String typed) {
    return new BenchQuery(kind, Unit.ARTICLES, Ask.SUGGESTIONS, typed, Optional.empty());
  }

  /** A query of which the best ten hits are asked. */
  public static BenchQuery hits(String kind, Unit unit, String query) {
    return new BenchQuery(kind, unit, Ask.HITS, query, Optional.empty());
  }

  /** The request, made anew, parsing included. */
  SearchRequest request(int snippets) {
    SearchRequest hits = SearchRequest.of(query).snippets(snippets);
    SearchRequest request =
        switch (ask) {
          case HITS, SUGGESTIONS -> hits;
          case FACETS, DRILL_DOWN -> hits.facets(Dimension.SPEAKER, Dimension.TOPIC);
          case CROSS_TAB -> hits.crossTab(Dimension.SPEAKER, Dimension.MONTH);
        };
    return narrowing.map(to -> request.drillDown(to.dimension(), to.value())).orElse(request);
  }

  /** As a line of a file, which {@link #read} reads. */
  public String line() {
    String line = String.join("\t", kind, unit.label(), ask.label(), query);
    return narrowing.map(to -> line + "\t" + to).orElse(line);
  }

  /**
   * Reads a file of queries: a line a query, its fields separated by tabs: kind, {@code articles}
   * or {@code quotes}, then {@code hits}, {@code facets}, {@code cross-tab}, {@code drill-down} or
   * {@code suggestions}, then the query, and for a drill-down {@code speaker=Piet Okonjo}. Lines
   * that begin with # are comments.
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
    Optional<Unit> unit = named(Unit.values(), fields, 1);
    Optional<Ask> ask = named(Ask.values(), fields, 2);
    Optional<Narrowing> narrowing = narrowing(fields);
    boolean drilled = ask.isPresent() && ask.get() == Ask.DRILL_DOWN;
    if (fields.length != (drilled ? 5 : 4)
        || unit.isEmpty()
        || ask.isEmpty()
        || narrowing.isPresent() != drilled
        || (ask.get() == Ask.SUGGESTIONS && unit.get() == Unit.QUOTES)) {
      throw new IOException(
          place
              + ": expected kind, articles or quotes, hits, facets, cross-tab, drill-down or"
              + " suggestions (of articles), query, and for a drill-down dimension=value, with tabs"
              + " between");
    }
    if (ask.get() != Ask.SUGGESTIONS) {
      check(fields[3], place);
    }
    return new BenchQuery(fields[0], unit.get(), ask.get(), fields[3], narrowing);
  }

  private static void check(String query, String place) throws IOException {
    try {
      QueryParser.parse(query);
    } catch (QuerySyntaxException e) {
      throw new IOException(place + ": " + e.getMessage(), e);
    }
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String[] fields, int column) {
    return Arrays.stream(values)
        .filter(value -> column < fields.length)
        .filter(value -> value.name().equalsIgnoreCase(fields[column].replace('-', '_')))
        .findFirst();
  }

  private static Optional<Narrowing> narrowing(String[] fields) {
    if (fields.length < 5 || fields[4].indexOf('=') < 0) {
      return Optional.empty();
    }
    int equals = fields[4].indexOf('=');
    String value = fields[4].substring(equals + 1);
    return Dimension.named(fields[4].substring(0, equals))
        .map(dimension -> new Narrowing(dimension, value));
  }
}

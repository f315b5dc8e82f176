package io.soundbite.export;

import io.soundbite.given.Given;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.read.JsonText;
import io.soundbite.search.HitConsumer;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to write of which results, and how: all of them, with the usual columns, as JSON Lines or as
 * the name of the file tells, unless it is told otherwise. Immutable.
 *
 * {@snippet lang=java :
 * Export quotes = Export.quotes("speaker:petrides").columns("publishedAt", "speaker", "text");
 * long lines = news.export(quotes, Path.of("petrides.csv"));
 * }
 */
public final class Export {

  /** How results are written. */
  public enum Format {
    /** An object a line. */
    JSONL,
    /** A header, and a line a result. */
    CSV
  }

  private final boolean ofQuotes;
  private final SearchRequest request;
  private final Optional<Format> format;
  private final List<String> columns;
  private final boolean exactCells;
  private final long limit;

  private Export(
      boolean ofQuotes,
      SearchRequest request,
      Optional<Format> format,
      List<String> columns,
      boolean exactCells,
      long limit) {
    this.ofQuotes = ofQuotes;
    this.request = request;
    this.format = format;
    this.columns = columns;
    this.exactCells = exactCells;
    this.limit = limit;
  }

  private static Export all(boolean ofQuotes, SearchRequest request) {
    int usual = SearchRequest.of(Given.value(request, "request").query()).limit();
    if (request.limit() != usual) {
      throw new IllegalArgumentException(
          ("An export writes all results, but the request has limit %,d, which is that of a page;"
                  + " ask for the first with Export.limit(...), and leave limit out of the request")
              .formatted(request.limit()));
    }
    if (request.from() > 0) {
      throw new IllegalArgumentException(
          "An export writes all results from the first on, but the request has from %,d; leave it out"
              .formatted(request.from()));
    }
    return new Export(ofQuotes, request, Optional.empty(), List.of(), false, Long.MAX_VALUE);
  }

  /**
   * All articles that fit.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Export articles(String query) {
    return articles(SearchRequest.of(query));
  }

  /** All articles that fit. */
  public static Export articles(Query query) {
    return articles(SearchRequest.of(query));
  }

  /**
   * All articles that a search finds, in its order; page, facets, snippets and time limit of the
   * request are left aside.
   *
   * @throws IllegalArgumentException where the request has another limit than the usual ten, which
   *     would not hold: see {@link #limit}
   */
  public static Export articles(SearchRequest request) {
    return all(false, request);
  }

  /**
   * All quotes that fit.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Export quotes(String query) {
    return quotes(SearchRequest.of(query));
  }

  /** All quotes that fit. */
  public static Export quotes(Query query) {
    return quotes(SearchRequest.of(query));
  }

  /** All quotes that a search finds, in its order; see {@link #articles(SearchRequest)}. */
  public static Export quotes(SearchRequest request) {
    return all(true, request);
  }

  /** The same as CSV. */
  public Export csv() {
    return format(Format.CSV);
  }

  /**
   * The same in this format, whatever the name of the file. Where none is chosen, the name tells
   * it, and what has no name is JSON Lines.
   */
  public Export format(Format other) {
    return new Export(
        ofQuotes, request, Optional.of(Given.value(other, "format")), columns, exactCells, limit);
  }

  /**
   * The same with these columns, in this order; where none is given, the usual ones.
   *
   * <p>Of articles there are id, url, title, source, authors, publishedAt, section, language,
   * topics (as the publisher gave them), fields (all fields of one's own), filedUnder (labels of
   * all topics), speakers (named ones of quotes with the confidence of the request, or where it
   * says none with {@link SearchRequest#LIKELY} at least, each once, in order), quotes (how many),
   * body. Of quotes there are article (its id), publishedAt, source, title, url, speaker,
   * speakerKind, role, kind, text, confidence, topics (codes), fields, filedUnder (their labels),
   * spans, cue, mention. Usual are all but spans, cue and mention; of these, JSON Lines have no
   * filedUnder, speakers, quotes and role, and CSV, which is for people, has no topics and fields.
   * {@code field.desk} is the column of one field of one's own.
   *
   * @throws IllegalArgumentException where there is no such column, or one is given twice
   */
  public Export columns(String... names) {
    return columns(Given.values("columns", names));
  }

  /** The same with these columns. */
  public Export columns(List<String> names) {
    List<String> chosen = Given.values(names, "columns");
    if (ofQuotes) {
      Column.chosen(Columns.quotes(), Export::ofQuote, chosen, Format.JSONL);
    } else {
      Column.chosen(
          Columns.articles(request.confidence()), Export::ofArticle, chosen, Format.JSONL);
    }
    return new Export(ofQuotes, request, format, chosen, exactCells, limit);
  }

  /**
   * The same, CSV to the letter, for programs: without an apostrophe before cells that begin with
   * one of = + - @, which a spreadsheet takes for formulas, and without the byte order mark by
   * which it knows that a file is UTF-8.
   */
  public Export exactCells() {
    return new Export(ofQuotes, request, format, columns, true, limit);
  }

  /**
   * The first results alone, in the order of the search, no more than so many.
   *
   * @throws IllegalArgumentException where it is less than 1
   */
  public Export limit(long results) {
    if (results < 1) {
      throw new IllegalArgumentException("limit is at least 1, but was " + results);
    }
    return new Export(ofQuotes, request, format, columns, exactCells, results);
  }

  /**
   * Writes what a backend finds to a file in UTF-8, and tells how many results that were. The file
   * has its place when all is written: until then the one that was there stays. It is compressed
   * where its name ends in ".gz". A file of CSV begins with a byte order mark, see {@link
   * #exactCells}.
   *
   * @throws IllegalArgumentException where no format was chosen and the name ends in anything but
   *     .jsonl, .ndjson or .csv, with .gz behind it or not
   * @throws java.io.InterruptedIOException where the thread is interrupted before all are written;
   *     its flag stays set
   * @throws IOException where the file cannot be written, or the index not read
   */
  public long write(SearchBackend backend, Path file) throws IOException {
    Given.value(backend, "backend");
    ExportFile place = new ExportFile(Given.value(file, "file"));
    Format chosen = format.orElseGet(place::format);
    return place.write(chosen == Format.CSV && !exactCells, out -> write(backend, out, chosen));
  }

  /**
   * Writes what a backend finds to a writer, which stays open, as JSON Lines where no format was
   * chosen, and tells how many results that were.
   *
   * @throws java.io.InterruptedIOException where the thread is interrupted before all are written;
   *     its flag stays set
   * @throws IOException what the writer throws, or where the index cannot be read
   */
  public long write(SearchBackend backend, Writer out) throws IOException {
    Given.value(backend, "backend");
    Given.value(out, "out");
    return write(backend, out, format.orElse(Format.JSONL));
  }

  private long write(SearchBackend backend, Writer out, Format chosen) throws IOException {
    return ofQuotes
        ? write(
            each -> backend.allQuotes(request, each),
            Column.chosen(Columns.quotes(), Export::ofQuote, columns, chosen),
            out,
            chosen)
        : write(
            each -> backend.allArticles(request, each),
            Column.chosen(
                Columns.articles(request.confidence()), Export::ofArticle, columns, chosen),
            out,
            chosen);
  }

  private <T> long write(
      FirstHits.Search<T> search, List<Column<T>> written, Writer out, Format chosen)
      throws IOException {
    return FirstHits.of(search, limit, writer(written, out, chosen));
  }

  private static Map<String, List<String>> ofArticle(AnnotatedArticle hit) {
    return hit.article().fields();
  }

  private static Map<String, List<String>> ofQuote(QuoteHit hit) {
    return hit.article().fields();
  }

  private <T> HitConsumer<T> writer(List<Column<T>> written, Writer out, Format chosen)
      throws IOException {
    if (chosen == Format.JSONL) {
      return hit -> out.write(json(written, hit));
    }
    Csv csv = new Csv(exactCells);
    out.write(csv.line(written.stream().map(Column::name).toList()));
    return hit ->
        out.write(csv.line(written.stream().map(column -> column.value().apply(hit)).toList()));
  }

  private static <T> String json(List<Column<T>> written, T hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    written.forEach(column -> fields.put(column.name(), column.value().apply(hit)));
    fields
        .values()
        .removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
    return JsonText.line(fields) + "\n";
  }
}

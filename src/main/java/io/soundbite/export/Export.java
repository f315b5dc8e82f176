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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to write of which results, and how: JSON Lines with the usual columns, unless it is told
 * otherwise. Immutable.
 *
 * {@snippet lang=java :
 * Export quotes = Export.quotes("speaker:petrides").csv().columns("publishedAt", "speaker", "text");
 * long lines = news.export(quotes, Path.of("petrides.csv"));
 * }
 */
public final class Export {

  /** How results are written. */
  public enum Format {
    /** An object a line. */
    JSONL,
    /** A header, and a line a result. */
    CSV;

    /** The ending of files, "csv". */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final boolean ofQuotes;
  private final SearchRequest request;
  private final Format format;
  private final List<String> columns;
  private final boolean exactCells;

  private Export(
      boolean ofQuotes,
      SearchRequest request,
      Format format,
      List<String> columns,
      boolean exactCells) {
    this.ofQuotes = ofQuotes;
    this.request = request;
    this.format = format;
    this.columns = columns;
    this.exactCells = exactCells;
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
   * All articles that a search finds, in its order; limit, page, facets, snippets and time limit of
   * the request are left aside.
   */
  public static Export articles(SearchRequest request) {
    return new Export(false, Given.value(request, "request"), Format.JSONL, List.of(), false);
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
    return new Export(true, Given.value(request, "request"), Format.JSONL, List.of(), false);
  }

  /** The same as CSV. */
  public Export csv() {
    return format(Format.CSV);
  }

  /** The same in this format. */
  public Export format(Format other) {
    return new Export(ofQuotes, request, Given.value(other, "format"), columns, exactCells);
  }

  /**
   * The same with these columns, in this order; where none is given, the usual ones.
   *
   * <p>Of articles there are id, url, title, source, authors, publishedAt, section, language,
   * topics, body; and, where chosen, filedUnder (labels of topics), speakers, quotes (how many). Of
   * quotes there are article (its id), publishedAt, source, title, url, speaker, speakerKind, kind,
   * text, confidence, topics (codes); and, where chosen, role, filedUnder, spans, cue, mention.
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
      Column.chosen(Columns.quotes(), chosen);
    } else {
      Column.chosen(Columns.articles(), chosen);
    }
    return new Export(ofQuotes, request, format, chosen, exactCells);
  }

  /**
   * The same, cells of CSV to the letter: not for spreadsheets, which take those for formulas that
   * begin with one of = + - @.
   */
  public Export exactCells() {
    return new Export(ofQuotes, request, format, columns, true);
  }

  /**
   * Writes what a backend finds, and tells how many results that were.
   *
   * @throws java.io.InterruptedIOException where the thread is interrupted before all are written;
   *     its flag stays set
   * @throws IOException what the writer throws, or where the index cannot be read
   */
  public long write(SearchBackend backend, Writer out) throws IOException {
    Given.value(backend, "backend");
    Given.value(out, "out");
    if (ofQuotes) {
      List<Column<QuoteHit>> chosen = Column.chosen(Columns.quotes(), columns);
      return backend.allQuotes(request, writer(chosen, out));
    }
    List<Column<AnnotatedArticle>> chosen = Column.chosen(Columns.articles(), columns);
    return backend.allArticles(request, writer(chosen, out));
  }

  private <T> HitConsumer<T> writer(List<Column<T>> chosen, Writer out) throws IOException {
    if (format == Format.JSONL) {
      return hit -> out.write(json(chosen, hit));
    }
    Csv csv = new Csv(exactCells);
    out.write(csv.line(chosen.stream().map(Column::name).toList()));
    return hit ->
        out.write(csv.line(chosen.stream().map(column -> column.value().apply(hit)).toList()));
  }

  private static <T> String json(List<Column<T>> chosen, T hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    chosen.forEach(column -> fields.put(column.name(), column.value().apply(hit)));
    fields.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return JsonText.line(fields) + "\n";
  }
}

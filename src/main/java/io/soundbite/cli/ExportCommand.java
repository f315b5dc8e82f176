package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.export.Export;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all results of a search. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write all results of a search as JSON Lines or CSV.",
    description = {
      "",
      "Writes every article or quote that fits, however many, to standard output or a file. Articles"
          + " as JSON Lines can be indexed again; corrections stand in a file of their own. CSV has a"
          + " header, and is safe to open in a spreadsheet: a cell that would be taken for a formula"
          + " gets an apostrophe before it, and a file begins with the mark by which a spreadsheet"
          + " knows UTF-8; --exact leaves both out, for programs.",
      "",
      "Columns of articles: id, url, title, source, authors, publishedAt, section, language, topics"
          + " (as the publisher gave them), fields (all of your own), filedUnder (labels of all"
          + " topics), speakers (named ones of quotes of confidence 0.5 or more, or as"
          + " --confidence says), quotes (how many),"
          + " body. Columns of quotes: article, publishedAt, source, title, url, speaker,"
          + " speakerKind, role, kind, text, confidence, topics (codes), fields, filedUnder (labels),"
          + " spans, cue, mention. field.desk is the column of one field of yours."
          + " Without --columns, CSV has all but topics, fields, spans, cue and"
          + " mention, and JSON Lines all but filedUnder, speakers, quotes, role, spans, cue and"
          + " mention.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite export --index news 'date:2024' > 2024.jsonl",
      "  soundbite export --index news --sort newest --limit 100 --to latest.csv",
      "  soundbite export --index news --of quotes --to putin.csv speaker:Putin",
      "  soundbite export --index news --of quotes --format csv \\",
      "    --columns publishedAt,speaker,text --sort oldest 'topic:sanctions'"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin QueryWords words;

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      description = "Write articles or quotes. Default: articles.")
  FacetsCommand.Unit unit = FacetsCommand.Unit.ARTICLES;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "Write to this file, replacing it when all is written; compressed where its name ends in"
              + " .gz.")
  @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl or csv. Default: as the name of the file ends (.jsonl, .ndjson or .csv, with .gz"
              + " behind it or not), and jsonl to standard output.")
  Export.@Nullable Format format;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN",
      split = ",",
      description = "Which columns, in this order.")
  List<String> columns = List.of();

  @Option(
      names = "--exact",
      description =
          "Leave cells of CSV as they are, also those a spreadsheet takes for formulas, and write no"
              + " byte order mark.")
  boolean exact;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Write no more than the first N, in the order of --sort. Default: all.")
  @Nullable Integer limit;

  @Mixin HitSelection selection;

  @Override
  public Integer call() throws IOException {
    SearchRequest request = selection.of(words.request());
    Export export = export(request).columns(columns);
    export = format == null ? export : export.format(format);
    export = exact ? export.exactCells() : export;
    export = limit == null ? export : export.limit(OptionValues.positive("--limit", limit));
    try (NewsSearcher news = index.openForReading(words.synonyms())) {
      words.tellUnknownColumns(news, columns);
      words.tellUnknown(news, request, write(news, export));
    }
    return 0;
  }

  private Export export(SearchRequest request) {
    return switch (unit) {
      case ARTICLES -> Export.articles(request);
      case QUOTES -> Export.quotes(request);
    };
  }

  private long write(NewsSearcher news, Export export) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null) {
      return news.export(export, out);
    }
    long written = news.export(export, file);
    out.printf("%s written to %s%n", Amount.of(written, unit.singular()), file);
    return written;
  }
}

package io.soundbite.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format of files that hold articles. The package describes what is taken from each. */
public enum Format {
  /** JSON Lines: one object a line, one article an object. */
  JSONL("jsonl", "ndjson", "jsonlines"),
  /** JSON: an array of articles, an object that holds one, or articles one after another. */
  JSON("json"),
  /** Plain text: a file is an article, its name the id. */
  TEXT("txt", "text"),
  /** A web page with one article. */
  HTML("html", "htm", "xhtml"),
  /** RSS or Atom: an entry is an article. */
  FEED("rss", "atom", "rdf", "xml", "feed"),
  /** A web archive, as Common Crawl's CC-NEWS: each page that was fetched may be an article. */
  WARC("warc");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * The format of this name, "jsonl" or "rss": its own name or an ending of its files, in any case.
   *
   * @throws IllegalArgumentException where there is none; the message lists what is allowed
   */
  public static Format named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.is(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format '" + name + "'; the formats are " + names()));
  }

  /** The format that the ending of a file's name stands for; ".gz" at the end does not count. */
  static Optional<Format> ofFileName(String file) {
    String ending = FileNames.ending(file);
    return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  private boolean is(String name) {
    return name().equalsIgnoreCase(name) || endings.contains(name);
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /**
   * The reader of a file of this format.
   *
   * @throws BadRecordException where it needs a library that is not there
   * @throws IOException where not even the first bytes can be read
   */
  ArticleReader open(Source source) throws BadRecordException, IOException {
    return switch (this) {
      case JSONL -> {
        Encoding.refuseUtf16("JSON Lines are", source.head());
        yield new JsonlReader(source);
      }
      case JSON -> new JsonReader(source);
      case TEXT -> new WholeFileReader(source, Json.MAX_RECORD_BYTES, PlainText::article);
      case HTML -> {
        Library.JSOUP.require("HTML");
        yield new WholeFileReader(
            source,
            HtmlPage.MAX_BYTES,
            (page, id) -> HtmlPage.article(page, "", "", id, Optional.empty()));
      }
      case FEED -> {
        Library.ROME.require("RSS and Atom");
        Library.JSOUP.require("RSS and Atom");
        yield new FeedReader(source);
      }
      case WARC -> {
        Library.JWARC.require("WARC");
        Library.JSOUP.require("the pages of WARC");
        yield new WarcReader(source);
      }
    };
  }
}

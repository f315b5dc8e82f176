package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the web pages of a WARC file, as Common Crawl publishes its CC-NEWS: of each response with
 * status 200 and HTML, the article; where the page gives no date, the time it was fetched.
 * Requests, metadata, images and the like are not articles and passed over, though they count as
 * records.
 */
final class WarcReader implements ArticleReader {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final Source source;
  private final WarcRecords records;
  private long record;
  private boolean ended;

  WarcReader(Source source) {
    this.source = source;
    this.records = new WarcRecords(source);
  }

  @Override
  public long record() {
    return record;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    while (!ended) {
      record++;
      try {
        Optional<WarcRecord> next = records.next();
        ended = next.isEmpty();
        Optional<Outcome> outcome =
            next.isPresent() && next.get() instanceof WarcResponse response
                ? read(response)
                : Optional.empty();
        if (outcome.isPresent()) {
          return outcome;
        }
      } catch (IOException e) {
        String reason = "Broken record: " + Source.reason(records.cause(e));
        ended = !records.resume();
        return source.rejected(record, reason, "");
      }
    }
    return Optional.empty();
  }

  /**
   * The page as an article; empty where the response is no page.
   *
   * @throws IOException where the file cannot be read on within the record
   */
  private Optional<Outcome> read(WarcResponse response) throws IOException {
    byte[] page = {};
    try {
      if (!type(response.headers()).equals("application/http")) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      if (http.status() != 200 || !PAGES.contains(type(http.headers()))) {
        return Optional.empty();
      }
      page = http.bodyDecoded().stream().readNBytes(HtmlPage.MAX_BYTES + 1);
      return Optional.of(new Outcome.Accepted(article(response, http, page)));
    } catch (BadRecordException e) {
      return rejected(response, Source.reason(e), page);
    } catch (ParsingException | RuntimeException | LinkageError e) {
      return rejected(response, "The response cannot be parsed: " + Source.reason(e), page);
    }
  }

  private Article article(WarcResponse response, HttpResponse http, byte[] page)
      throws BadRecordException {
    if (page.length > HtmlPage.MAX_BYTES) {
      throw new BadRecordException(
          "The page is longer than %d MiB, the most that is read as one"
              .formatted(HtmlPage.MAX_BYTES >> 20));
    }
    return HtmlPage.article(
        page,
        charset(http.headers()),
        target(response),
        source.id() + "#" + record,
        fetchedAt(response));
  }

  private Optional<Outcome> rejected(WarcResponse response, String reason, byte[] page) {
    return source.rejected(record, reason + " (" + target(response) + ")", Source.text(page));
  }

  private static String target(WarcResponse response) {
    String target = response.headers().first("WARC-Target-URI").orElse("").strip();
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  private static Optional<Instant> fetchedAt(WarcResponse response) {
    return response.headers().first("WARC-Date").flatMap(PublicationDate::parse);
  }

  /** "text/html" of "text/HTML; charset=utf-8". */
  private static String type(MessageHeaders headers) {
    String type = headers.first("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static String charset(MessageHeaders headers) {
    String type = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int begin = type.indexOf("charset=");
    if (begin < 0) {
      return "";
    }
    String charset = type.substring(begin + "charset=".length());
    int end = charset.indexOf(';');
    return (end < 0 ? charset : charset.substring(0, end)).replace("\"", "").strip();
  }
}

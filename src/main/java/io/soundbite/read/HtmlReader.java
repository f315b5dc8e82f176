package io.soundbite.read;

import java.io.IOException;
import java.util.Optional;

/** Reads a file that is a web page; see {@link HtmlPage}. */
final class HtmlReader implements ArticleReader {

  private final Source source;
  private long record;

  HtmlReader(Source source) {
    this.source = source;
  }

  @Override
  public long record() {
    return record;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (record > 0) {
      return Optional.empty();
    }
    byte[] page = {};
    try {
      page = source.readAll(HtmlPage.MAX_BYTES);
      record = 1;
      return Optional.of(
          new Outcome.Accepted(HtmlPage.article(page, "", "", source.id(), Optional.empty())));
    } catch (BadRecordException e) {
      record = 1;
      return source.rejected(1, Source.reason(e), Source.text(page));
    }
  }
}

package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;
import java.util.Optional;

/** Reads a file that is one article, a page or plain text. */
final class WholeFileReader implements ArticleReader {

  /** Makes an article of all bytes of the file. */
  interface Parser {

    /**
     * The article.
     *
     * @param id the id that it takes where it gives none
     */
    Article parse(byte[] bytes, String id) throws BadRecordException;
  }

  private final Source source;
  private final int maxBytes;
  private final Parser parser;
  private long record;

  WholeFileReader(Source source, int maxBytes, Parser parser) {
    this.source = source;
    this.maxBytes = maxBytes;
    this.parser = parser;
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
    byte[] bytes = {};
    try {
      bytes = source.readAll(maxBytes);
      record = 1;
      return Optional.of(new Outcome.Accepted(parser.parse(bytes, source.id())));
    } catch (BadRecordException e) {
      record = 1;
      return source.rejected(1, Source.reason(e), Source.text(bytes));
    }
  }
}

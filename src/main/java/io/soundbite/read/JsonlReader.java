package io.soundbite.read;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: a line is a record, a broken line is a rejection, and the next line is read as
 * if nothing had been. Blank lines are passed over, though they count.
 */
final class JsonlReader implements ArticleReader {

  private final Source source;
  private final Lines lines;
  private @Nullable IOException failure;

  JsonlReader(Source source) {
    this.source = source;
    this.lines = new Lines(source.in(), Json.MAX_RECORD_BYTES);
  }

  @Override
  public long record() {
    return lines.number();
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    while (advance()) {
      if (!isBlank()) {
        return Optional.of(outcome());
      }
    }
    return Optional.empty();
  }

  /** Moves on; where the file breaks off within a line, the line comes first and then the fault. */
  private boolean advance() throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return lines.advance();
    } catch (IOException e) {
      failure = e;
      return true;
    }
  }

  private Outcome outcome() {
    if (failure != null) {
      return rejected("The file breaks off within this line");
    }
    if (lines.tooLong()) {
      return rejected(
          "The line is longer than %d MiB, the most that is read as one"
              .formatted(Json.MAX_RECORD_BYTES >> 20));
    }
    int mark = byteOrderMark();
    try {
      return new JsonRecord(
              Json.object(lines.buffer(), lines.begin() + mark, lines.length() - mark),
              source.ownPaths())
          .accepted();
    } catch (BadRecordException e) {
      return rejected(Source.reason(e));
    }
  }

  private Outcome rejected(String reason) {
    String raw = Source.text(lines.buffer(), lines.begin(), lines.length());
    return new Outcome.Rejected(new Rejection(source.file(), lines.number(), reason, raw));
  }

  private int byteOrderMark() {
    byte[] bytes = lines.buffer();
    int begin = lines.begin();
    return lines.length() >= 3
            && (bytes[begin] & 0xff) == 0xef
            && (bytes[begin + 1] & 0xff) == 0xbb
            && (bytes[begin + 2] & 0xff) == 0xbf
        ? 3
        : 0;
  }

  private boolean isBlank() {
    for (int i = lines.begin(); i < lines.begin() + lines.length(); i++) {
      byte b = lines.buffer()[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}

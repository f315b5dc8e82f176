package io.soundbite.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads articles from JSON that is not in lines: an array of them, an object that holds such an
 * array, or objects one after another, in any layout.
 *
 * <p>Each element is copied token by token into a text of its own, and that is parsed. So an
 * element that is no article is rejected alone, and with its source, while no more than one element
 * is in memory. A syntax error ends the file, because nobody can tell where the next element
 * begins.
 */
final class JsonReader implements ArticleReader {

  private final Source source;
  private final JsonElements elements;
  private long record;
  private boolean ended;

  JsonReader(Source source) throws IOException {
    this.source = source;
    this.elements = new JsonElements(source.in());
  }

  @Override
  public long record() {
    return record;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    BoundedText copy = new BoundedText(Json.MAX_RECORD_BYTES);
    try {
      while (!ended && elements.advance()) {
        if (isElement(copy)) {
          record++;
          return outcome(copy.toString());
        }
        copy = new BoundedText(Json.MAX_RECORD_BYTES);
      }
    } catch (BoundedText.TooLongException e) {
      record++;
      return source.rejected(record, Source.reason(e), copy.toString());
    } catch (JsonProcessingException e) {
      ended = true;
      record++;
      return source.rejected(
          record, JsonFault.reason(e) + "; the file is not read on from here", copy.toString());
    }
    return Optional.empty();
  }

  private boolean isElement(BoundedText copy) throws IOException {
    int depth = elements.depth();
    try {
      return elements.copy(copy);
    } catch (BoundedText.TooLongException e) {
      elements.leave(depth);
      throw e;
    }
  }

  private Optional<Outcome> outcome(String element) {
    try {
      return Optional.of(new JsonRecord(Json.object(element), source.ownPaths()).accepted());
    } catch (BadRecordException e) {
      return source.rejected(record, Source.reason(e), element);
    }
  }
}

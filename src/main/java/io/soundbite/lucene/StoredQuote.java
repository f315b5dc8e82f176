package io.soundbite.lucene;

import io.soundbite.model.Quote;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.StoredFields;

/**
 * What is stored with a quote: the head of its article and the quote with its words, so that a hit
 * is shown without a look at the article, whose text is many times as long.
 */
record StoredQuote(StoredHead head, Quote quote) {

  /**
   * @param head as {@link StoredHead} packs it
   */
  static byte[] bytes(byte[] head, Quote quote) {
    return Packed.bytes(
        out -> {
          out.writeBytes(head, head.length);
          StoredQuotes.write(out, "", List.of(quote), List.of());
        });
  }

  static StoredQuote read(StoredFields stored, int document) throws IOException {
    return Packed.read(
        StoredBytes.of(stored, document, Layout.QUOTE).getFirst(),
        in -> new StoredQuote(StoredHead.read(in), StoredQuotes.read(in, "").quotes().getFirst()));
  }
}

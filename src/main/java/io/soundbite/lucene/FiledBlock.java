package io.soundbite.lucene;

import io.soundbite.model.Quote;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;

/** Under which names the speakers of a block were filed when it was written. */
final class FiledBlock {

  private FiledBlock() {}

  /**
   * Whether they would be filed under the same names now.
   *
   * @param article the document of the article
   * @param quotes its quotes, as they are stored
   */
  static boolean isAsNow(
      IndexReader reader, int article, List<Quote> quotes, FiledSpeakers speakers)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(article, reader.leaves()));
    SortedSetDocValues keys = DocValues.getSortedSet(leaf.reader(), Layout.QUOTE_SPEAKERS);
    int document = article - leaf.docBase - quotes.size();
    for (Quote quote : quotes) {
      Optional<String> now = quote.speaker().flatMap(speaker -> speakers.of(speaker).key());
      if (!key(keys, document++).equals(now)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> key(SortedSetDocValues keys, int document) throws IOException {
    return keys.advanceExact(document)
        ? Optional.of(keys.lookupOrd(keys.nextOrd()).utf8ToString())
        : Optional.empty();
  }
}

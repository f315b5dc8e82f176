package io.soundbite.lucene;

import io.soundbite.copies.Texts;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The sketches of all live documents of some segments. */
record LiveTexts(List<LeafReaderContext> leaves, String key, String sketch) implements Texts {

  static LiveTexts articles(List<LeafReaderContext> leaves) {
    return new LiveTexts(leaves, Layout.COPIES, Layout.SKETCH);
  }

  static LiveTexts quotes(List<LeafReaderContext> leaves) {
    return new LiveTexts(leaves, Layout.QUOTE_COPIES, Layout.QUOTE_SKETCH);
  }

  @Override
  public void forEach(Each each) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues keys = DocValues.getNumeric(leaf.reader(), key);
      BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), sketch);
      while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(keys.docID())) {
          each.text(
              keys.longValue(),
              () -> {
                sketches.advanceExact(keys.docID());
                return Sketches.sketch(sketches.binaryValue());
              });
        }
      }
    }
  }
}

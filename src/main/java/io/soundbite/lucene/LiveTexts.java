package io.soundbite.lucene;

import io.soundbite.copies.Texts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The sketches of all live documents of some segments; each document is a place. For one thread.
 */
final class LiveTexts implements Texts {

  private final List<LeafReaderContext> leaves;
  private final String key;
  private final String sketch;

  /** By segment, what was last read from. */
  private final @Nullable BinaryDocValues[] lately;

  private final BooleanSupplier isEnded;

  private LiveTexts(
      List<LeafReaderContext> leaves, String key, String sketch, BooleanSupplier isEnded) {
    this.leaves = leaves;
    this.key = key;
    this.sketch = sketch;
    this.isEnded = isEnded;
    this.lately = new BinaryDocValues[leaves.size()];
  }

  /**
   * @param isEnded asked at each document; where it is so, reading ends with a {@link
   *     CancellationException}
   */
  static LiveTexts of(Unit unit, List<LeafReaderContext> leaves, BooleanSupplier isEnded) {
    return switch (unit) {
      case ARTICLE -> new LiveTexts(leaves, Layout.COPIES, Layout.SKETCH, isEnded);
      case QUOTE -> new LiveTexts(leaves, Layout.QUOTE_COPIES, Layout.QUOTE_SKETCH, isEnded);
    };
  }

  private void goOn() {
    if (isEnded.getAsBoolean()) {
      throw new CancellationException("Nobody waits for these copies any more");
    }
  }

  @Override
  public void forEach(Each each) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues keys = DocValues.getNumeric(leaf.reader(), key);
      BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), sketch);
      while (sketches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        goOn();
        int document = sketches.docID();
        if (live == null || live.get(document)) {
          each.text(
              key(keys, document),
              leaf.docBase + document,
              () -> Sketches.sketch(sketches.binaryValue()));
        }
      }
    }
  }

  private static long key(NumericDocValues keys, int document) throws IOException {
    if (!keys.advanceExact(document)) {
      throw new IllegalArgumentException("No key is kept of document " + document);
    }
    return keys.longValue();
  }

  private static short[] sketch(BinaryDocValues sketches, int document) throws IOException {
    if (!sketches.advanceExact(document)) {
      throw new IllegalArgumentException("No sketch is kept of document " + document);
    }
    return Sketches.sketch(sketches.binaryValue());
  }

  @Override
  public short[] sketch(int place) throws IOException {
    goOn();
    int index = ReaderUtil.subIndex(place, leaves);
    int document = place - leaves.get(index).docBase;
    BinaryDocValues sketches = lately[index];
    if (sketches == null || sketches.docID() > document) {
      sketches = DocValues.getBinary(leaves.get(index).reader(), sketch);
      lately[index] = sketches;
    }
    return sketch(sketches, document);
  }

  /** Hands over the key of each live document of a segment. */
  void keys(LeafReaderContext leaf, LongConsumer each) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues keys = DocValues.getNumeric(leaf.reader(), key);
    BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), sketch);
    while (sketches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      goOn();
      if (live == null || live.get(sketches.docID())) {
        each.accept(key(keys, sketches.docID()));
      }
    }
  }

  /** Hands over the key of each document that was live in the segment before and is no more. */
  void deletedKeys(LeafReaderContext before, LeafReaderContext now, LongConsumer each)
      throws IOException {
    Bits live = now.reader().getLiveDocs();
    Bits was = before.reader().getLiveDocs();
    if (live == null || now.reader().numDocs() == before.reader().numDocs()) {
      return;
    }
    NumericDocValues keys = DocValues.getNumeric(now.reader(), key);
    BinaryDocValues sketches = DocValues.getBinary(now.reader(), sketch);
    while (sketches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      goOn();
      int document = sketches.docID();
      if (!live.get(document) && (was == null || was.get(document))) {
        each.accept(key(keys, document));
      }
    }
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.NumericUtils;

/**
 * Orders quotes of equal score by the confidence of their attribution, to the thousandth.
 *
 * <p>All quotes of a speaker have one score, and there may be a hundred thousand of them: so the
 * confidences of a segment are kept in memory, two bytes a document, as long as it is open, which
 * is several times as fast as to look each of them up.
 */
final class Confidences extends FieldComparatorSource {

  /** The surest first; documents without a confidence come last. */
  static final SortField SUREST_FIRST = new SortField(Layout.CONFIDENCE, new Confidences(), true);

  private static final int PERMILLE = 1000;

  private static final Map<IndexReader.CacheKey, short[]> HELD = new ConcurrentHashMap<>();

  private Confidences() {}

  /** Those of a segment by document, in thousandths. */
  static short[] of(LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper cache = leaf.reader().getCoreCacheHelper();
    if (cache == null) {
      return read(leaf);
    }
    short[] held = HELD.get(cache.getKey());
    if (held == null) {
      held = read(leaf);
      HELD.put(cache.getKey(), held);
      cache.addClosedListener(HELD::remove);
    }
    return held;
  }

  private static short[] read(LeafReaderContext leaf) throws IOException {
    short[] read = new short[leaf.reader().maxDoc()];
    SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Layout.CONFIDENCE);
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      double confidence = NumericUtils.sortableLongToDouble(values.nextValue());
      read[values.docID()] = (short) Math.round(confidence * PERMILLE);
    }
    return read;
  }

  @Override
  public FieldComparator<Short> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(new short[hits]);
  }

  private static final class Comparator extends SimpleFieldComparator<Short> {
    private final short[] slots;
    private short[] confidences = {};
    private short bottom;
    private short top;

    Comparator(short[] slots) {
      this.slots = slots;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      confidences = of(leaf);
    }

    @Override
    public int compare(int slot, int other) {
      return Short.compare(slots[slot], slots[other]);
    }

    @Override
    public void setBottom(int slot) {
      bottom = slots[slot];
    }

    @Override
    public void setTopValue(Short value) {
      top = value;
    }

    @Override
    public int compareBottom(int document) {
      return Short.compare(bottom, confidences[document]);
    }

    @Override
    public int compareTop(int document) {
      return Short.compare(top, confidences[document]);
    }

    @Override
    public void copy(int slot, int document) {
      slots[slot] = confidences[document];
    }

    @Override
    public Short value(int slot) {
      return slots[slot];
    }
  }
}

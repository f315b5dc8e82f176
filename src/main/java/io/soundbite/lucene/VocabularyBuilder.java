package io.soundbite.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** Merges the sorted values of all segments into one {@link Vocabulary}. */
final class VocabularyBuilder {

  private final String field;
  private final List<LeafReaderContext> leaves;
  private final int[][] numbers;
  private int[] shownLeaf = {};
  private int[] shownOrdinal = {};
  private int size;

  /** The key before, and the one to show of those that fold alike. */
  private final BytesRefBuilder last = new BytesRefBuilder();

  private final BytesRefBuilder best = new BytesRefBuilder();

  private VocabularyBuilder(String field, List<LeafReaderContext> leaves) {
    this.field = field;
    this.leaves = leaves;
    this.numbers = new int[leaves.size()][];
  }

  /** Time and memory in proportion to the number of values in all segments. */
  static Vocabulary build(String field, List<LeafReaderContext> leaves) throws IOException {
    VocabularyBuilder builder = new VocabularyBuilder(field, leaves);
    builder.merge();
    return new Vocabulary(
        field,
        leaves,
        builder.numbers,
        ArrayUtil.copyOfSubArray(builder.shownLeaf, 0, builder.size),
        ArrayUtil.copyOfSubArray(builder.shownOrdinal, 0, builder.size),
        builder.size);
  }

  private void merge() throws IOException {
    PriorityQueue<Cursor> cursors = cursors();
    while (true) {
      Cursor first = cursors.poll();
      if (first == null) {
        return;
      }
      take(first);
      if (first.advance()) {
        cursors.add(first);
      }
    }
  }

  private PriorityQueue<Cursor> cursors() throws IOException {
    var order = Comparator.<Cursor, BytesRef>comparing(cursor -> cursor.key);
    PriorityQueue<Cursor> cursors = new PriorityQueue<>(order);
    for (LeafReaderContext leaf : leaves) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      numbers[leaf.ord] = new int[Math.toIntExact(values.getValueCount())];
      Cursor cursor = new Cursor(leaf.ord, values.termsEnum());
      if (cursor.advance()) {
        cursors.add(cursor);
      }
    }
    return cursors;
  }

  private void take(Cursor cursor) throws IOException {
    if (size == 0 || !foldAlike(last.get(), cursor.key)) {
      open(cursor);
    } else if (!last.get().bytesEquals(cursor.key)) {
      compete(cursor);
    }
    last.copyBytes(cursor.key);
    numbers[cursor.leaf][cursor.ordinal] = size - 1;
  }

  private void open(Cursor cursor) {
    shownLeaf = ArrayUtil.grow(shownLeaf, size + 1);
    shownOrdinal = ArrayUtil.grow(shownOrdinal, size + 1);
    size++;
    show(cursor);
  }

  /** Another spelling of the same value: shown if more documents use it. */
  private void compete(Cursor cursor) throws IOException {
    if (documents(cursor.key) > documents(best.get())) {
      show(cursor);
    }
  }

  private void show(Cursor cursor) {
    best.copyBytes(cursor.key);
    shownLeaf[size - 1] = cursor.leaf;
    shownOrdinal[size - 1] = cursor.ordinal;
  }

  private long documents(BytesRef key) throws IOException {
    long documents = 0;
    for (LeafReaderContext leaf : leaves) {
      documents += leaf.reader().docFreq(new Term(field, key));
    }
    return documents;
  }

  private static boolean foldAlike(BytesRef one, BytesRef other) {
    int length = FacetKey.foldedLength(one);
    return FacetKey.foldedLength(other) == length
        && new BytesRef(one.bytes, one.offset, length)
            .bytesEquals(new BytesRef(other.bytes, other.offset, length));
  }

  /** Walks over the values of one segment. */
  private static final class Cursor {
    final int leaf;
    private final TermsEnum terms;
    BytesRef key = new BytesRef();
    int ordinal = -1;

    Cursor(int leaf, TermsEnum terms) {
      this.leaf = leaf;
      this.terms = terms;
    }

    boolean advance() throws IOException {
      BytesRef next = terms.next();
      if (next == null) {
        return false;
      }
      key = next;
      ordinal++;
      return true;
    }
  }
}

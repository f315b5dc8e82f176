package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
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
  private final Map<String, String> joined;
  private final Map<String, Integer> joinedNumbers = new HashMap<>();
  private final int[][] numbers;
  private int[] shownLeaf = {};
  private int[] shownOrdinal = {};
  private int size;

  /** The key before, and the one to show of those that fold alike. */
  private final BytesRefBuilder last = new BytesRefBuilder();

  private final BytesRefBuilder best = new BytesRefBuilder();

  private VocabularyBuilder(
      String field, List<LeafReaderContext> leaves, Map<String, String> joined) {
    this.field = field;
    this.leaves = leaves;
    this.joined = joined;
    joined.forEach(
        (value, other) -> {
          joinedNumbers.put(value, -1);
          joinedNumbers.put(other, -1);
        });
    this.numbers = new int[leaves.size()][];
  }

  /**
   * Time and memory in proportion to the number of values in all segments.
   *
   * @param joined folded values by folded values that count as them
   */
  static Vocabulary build(String field, List<LeafReaderContext> leaves, Map<String, String> joined)
      throws IOException {
    VocabularyBuilder builder = new VocabularyBuilder(field, leaves, joined);
    builder.merge();
    boolean anyJoined = builder.join();
    return new Vocabulary(
        field,
        leaves,
        builder.numbers,
        ArrayUtil.copyOfSubArray(builder.shownLeaf, 0, builder.size),
        ArrayUtil.copyOfSubArray(builder.shownOrdinal, 0, builder.size),
        builder.size,
        anyJoined);
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

  /** Gives the values that count as others the numbers of those. */
  private boolean join() {
    int[] to = IntStream.range(0, size).toArray();
    boolean any = false;
    for (Map.Entry<String, String> join : joined.entrySet()) {
      int from = joinedNumbers.getOrDefault(join.getKey(), -1);
      int other = joinedNumbers.getOrDefault(join.getValue(), -1);
      if (from >= 0 && other >= 0) {
        to[from] = other;
        any = true;
      }
    }
    if (any) {
      for (int[] leaf : numbers) {
        Arrays.setAll(leaf, ordinal -> to[leaf[ordinal]]);
      }
    }
    return any;
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
    if (!joined.isEmpty()) {
      joinedNumbers.replace(folded(cursor.key).utf8ToString(), size);
    }
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
    return folded(one).bytesEquals(folded(other));
  }

  private static BytesRef folded(BytesRef key) {
    return new BytesRef(key.bytes, key.offset, FacetKey.foldedLength(key));
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

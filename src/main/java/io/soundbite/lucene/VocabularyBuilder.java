package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefIterator;

/** Merges the sorted values of all segments into one {@link Vocabulary}. */
final class VocabularyBuilder {

  private final String field;
  private final List<LeafReaderContext> leaves;
  private final Map<String, String> joined;
  private final List<BytesRef> added;
  private final Map<String, Integer> joinedNumbers = new HashMap<>();
  private final int[][] numbers;
  private int[] shownLeaf = {};
  private int[] shownOrdinal = {};
  private int size;

  /** The key before, and the one to show of those that fold alike. */
  private final BytesRefBuilder last = new BytesRefBuilder();

  private final BytesRefBuilder best = new BytesRefBuilder();

  private VocabularyBuilder(
      String field,
      List<LeafReaderContext> leaves,
      Map<String, String> joined,
      List<BytesRef> added) {
    this.field = field;
    this.leaves = leaves;
    this.joined = joined;
    this.added = added;
    joined.forEach(
        (value, other) -> {
          joinedNumbers.put(value, -1);
          joinedNumbers.put(other, -1);
        });
    this.numbers = new int[leaves.size() + 1][];
  }

  /**
   * Time and memory in proportion to the number of values in all segments.
   *
   * @param joined by folded values, those that they are counted as
   */
  static Vocabulary build(String field, List<LeafReaderContext> leaves, Map<String, String> joined)
      throws IOException {
    return new VocabularyBuilder(field, leaves, joined, List.of()).build();
  }

  /** The same of names of speakers, with those under which others are filed. */
  static Vocabulary build(String field, List<LeafReaderContext> leaves, Namesakes namesakes)
      throws IOException {
    List<BytesRef> added =
        namesakes.written().stream().map(name -> new BytesRef(FacetKey.of(name))).sorted().toList();
    return new VocabularyBuilder(field, leaves, namesakes.filed(), added).build();
  }

  private Vocabulary build() throws IOException {
    merge();
    boolean anyJoined = join();
    return new Vocabulary(
        field,
        leaves,
        numbers,
        ArrayUtil.copyOfSubArray(shownLeaf, 0, size),
        ArrayUtil.copyOfSubArray(shownOrdinal, 0, size),
        size,
        anyJoined,
        added);
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
      start(cursors, new Cursor(leaf.ord, values.termsEnum()));
    }
    numbers[leaves.size()] = new int[added.size()];
    start(cursors, new Cursor(leaves.size(), iterator(added)));
    return cursors;
  }

  private static BytesRefIterator iterator(List<BytesRef> values) {
    Iterator<BytesRef> all = values.iterator();
    return () -> all.hasNext() ? all.next() : null;
  }

  private static void start(PriorityQueue<Cursor> cursors, Cursor cursor) throws IOException {
    if (cursor.advance()) {
      cursors.add(cursor);
    }
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
      joinedNumbers.replace(FacetKey.folded(cursor.key).utf8ToString(), size);
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
    return FacetKey.folded(one).bytesEquals(FacetKey.folded(other));
  }

  /** Walks over the values of one segment, or those added. */
  private static final class Cursor {
    final int leaf;
    private final BytesRefIterator terms;
    BytesRef key = new BytesRef();
    int ordinal = -1;

    Cursor(int leaf, BytesRefIterator terms) {
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

package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field over all segments of a view, numbered from 0 in the order of their folded
 * text. All spellings of a value have one number; the one most documents use is shown. Immutable
 * but for a cache of what is shown, and safe for use by several threads.
 *
 * <p>Each segment numbers its own values. The numbers here come from one merge of the sorted values
 * of all segments, made when the view is opened, so that counting needs one look into an array for
 * a value: {@code counts[numbers[ordinal]]++}.
 */
final class Vocabulary {

  /** Larger vocabularies look up what they show each time. */
  private static final int CACHED = 200_000;

  private final String field;
  private final List<LeafReaderContext> leaves;
  private final int[][] numbers;
  private final int[] shownLeaf;
  private final int[] shownOrdinal;
  private final int size;
  private final boolean anyJoined;
  private final List<BytesRef> added;
  private final @Nullable String[] shown;

  /**
   * @param numbers by segment and its ordinal, the number of the value
   * @param shownLeaf by number, the segment that holds the spelling to show
   * @param shownOrdinal by number, the ordinal of that spelling there
   * @param anyJoined whether some number stands for several values
   * @param added values that no segment need hold: those of the segment behind the last
   */
  Vocabulary(
      String field,
      List<LeafReaderContext> leaves,
      int[][] numbers,
      int[] shownLeaf,
      int[] shownOrdinal,
      int size,
      boolean anyJoined,
      List<BytesRef> added) {
    this.field = field;
    this.leaves = leaves;
    this.numbers = numbers;
    this.shownLeaf = shownLeaf;
    this.shownOrdinal = shownOrdinal;
    this.size = size;
    this.anyJoined = anyJoined;
    this.added = added;
    this.shown = new @Nullable String[size <= CACHED ? size : 0];
  }

  /** That of a field that no segment has. */
  static Vocabulary none(String field, List<LeafReaderContext> leaves) {
    int[][] numbers = new int[leaves.size()][0];
    return new Vocabulary(field, leaves, numbers, new int[] {}, new int[] {}, 0, false, List.of());
  }

  String field() {
    return field;
  }

  /** How many values there are, those of deleted documents included. */
  int size() {
    return size;
  }

  /** Whether some number stands for values that do not stand next to each other. */
  boolean anyJoined() {
    return anyJoined;
  }

  /** By the ordinal of a value in the segment, its number here. */
  int[] numbers(LeafReaderContext leaf) {
    return numbers[leaf.ord];
  }

  /** All values, also those that count as others, by the beginnings of their words. */
  WordStarts wordStarts() throws IOException {
    WordStarts.Builder builder = new WordStarts.Builder();
    for (LeafReaderContext leaf : leaves) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      TermsEnum keys = values.termsEnum();
      BytesRefBuilder last = new BytesRefBuilder();
      for (BytesRef key = keys.next(); key != null; key = keys.next()) {
        BytesRef folded = FacetKey.folded(key);
        if (!folded.bytesEquals(last.get())) {
          builder.add(numbers[leaf.ord][(int) keys.ord()], folded);
          last.copyBytes(folded);
        }
      }
    }
    return builder.build();
  }

  /** What a person reads. */
  String shown(int number) throws IOException {
    if (number >= shown.length) {
      return lookUp(number);
    }
    String known = shown[number];
    if (known == null) {
      known = lookUp(number);
      shown[number] = known;
    }
    return known;
  }

  private String lookUp(int number) throws IOException {
    if (shownLeaf[number] == leaves.size()) {
      return FacetKey.shown(added.get(shownOrdinal[number]));
    }
    LeafReaderContext leaf = leaves.get(shownLeaf[number]);
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    BytesRef key = values.lookupOrd(shownOrdinal[number]);
    return FacetKey.shown(key);
  }
}

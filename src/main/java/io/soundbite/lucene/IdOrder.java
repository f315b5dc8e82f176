package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Orders hits by the id of their article, the last resort where all else is equal. So an id is read
 * only where that is so, where Lucene's own comparator looks each new worst hit up in each segment.
 */
final class IdOrder extends FieldComparatorSource {

  static final SortField BY_ID = new SortField(Layout.BLOCK, new IdOrder());

  private IdOrder() {}

  @Override
  public FieldComparator<BytesRef> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(hits);
  }

  /** Where an id is kept: its place among the ids of a segment, and the id once it was read. */
  private static final class Slot {
    private final int segment;
    private final SortedSetDocValues ids;
    private final long place;
    private @Nullable BytesRef id;

    Slot(int segment, SortedSetDocValues ids, long place) {
      this.segment = segment;
      this.ids = ids;
      this.place = place;
    }

    BytesRef id() {
      if (id == null) {
        id = BytesRef.deepCopyOf(lookUp(ids, place));
      }
      return id;
    }

    /** Compares with an id that is just being looked at, which is not kept. */
    int compareTo(int otherSegment, SortedSetDocValues otherIds, long otherPlace) {
      return segment == otherSegment
          ? Long.compare(place, otherPlace)
          : id().compareTo(lookUp(otherIds, otherPlace));
    }

    int compareTo(Slot other) {
      return compareTo(other.segment, other.ids, other.place);
    }
  }

  private static BytesRef lookUp(SortedSetDocValues ids, long place) {
    try {
      return ids.lookupOrd(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Comparator extends SimpleFieldComparator<BytesRef> {
    private final @Nullable Slot[] slots;
    private int segment;
    private SortedSetDocValues ids = DocValues.emptySortedSet();
    private @Nullable Slot bottom;
    private BytesRef top = new BytesRef();

    Comparator(int hits) {
      slots = new Slot[hits];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      segment = leaf.ord;
      ids = DocValues.getSortedSet(leaf.reader(), Layout.BLOCK);
    }

    @Override
    public int compare(int slot, int other) {
      return slot(slot).compareTo(slot(other));
    }

    @Override
    public void setBottom(int slot) {
      bottom = slot(slot);
    }

    @Override
    public void setTopValue(BytesRef value) {
      top = value;
    }

    @Override
    public int compareBottom(int document) throws IOException {
      return Objects.requireNonNull(bottom).compareTo(segment, ids, place(document));
    }

    @Override
    public int compareTop(int document) throws IOException {
      return top.compareTo(lookUp(ids, place(document)));
    }

    @Override
    public void copy(int slot, int document) throws IOException {
      slots[slot] = new Slot(segment, ids, place(document));
    }

    @Override
    public BytesRef value(int slot) {
      return slot(slot).id();
    }

    private long place(int document) throws IOException {
      if (!ids.advanceExact(document)) {
        throw new IllegalStateException("Document %d has no id".formatted(document));
      }
      return ids.nextOrd();
    }

    private Slot slot(int slot) {
      return Objects.requireNonNull(slots[slot], "filled before it is compared");
    }
  }
}

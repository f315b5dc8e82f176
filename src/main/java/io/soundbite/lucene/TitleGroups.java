package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** Gathers articles by the words of their headlines, so that those alike are one. */
final class TitleGroups extends NumberedCollector {

  private static final Comparator<Group> ORDER =
      Comparator.comparingInt(Group::count)
          .thenComparingLong(Group::date)
          .thenComparing(Comparator.comparingInt(Group::document).reversed());

  /**
   * Articles with one headline.
   *
   * @param count how many
   * @param date of the newest of them
   * @param document the newest, numbered over the whole index
   */
  record Group(int count, long date, int document) {}

  private final LongNumbers titles = new LongNumbers();
  private final List<Group> groups = new ArrayList<>();
  private NumericDocValues hashes = DocValues.emptyNumeric();
  private SortedNumericDocValues dates = DocValues.emptySortedNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    super.doSetNextReader(leaf);
    hashes = DocValues.getNumeric(leaf.reader(), Layout.TITLE_WORDS);
    dates = DocValues.getSortedNumeric(leaf.reader(), Layout.DATE);
  }

  @Override
  public void collect(int document) throws IOException {
    if (!hashes.advanceExact(document)) {
      return;
    }
    long date = dates.advanceExact(document) ? dates.nextValue() : Times.EARLIEST - 1;
    int title = titles.number(hashes.longValue());
    if (title == groups.size()) {
      groups.add(new Group(1, date, number(document)));
    } else {
      Group known = groups.get(title);
      boolean newer = date > known.date;
      groups.set(
          title,
          new Group(
              known.count + 1,
              newer ? date : known.date,
              newer ? number(document) : known.document));
    }
  }

  /** Those of most articles first, then the newest. */
  List<Group> first(int limit) {
    PriorityQueue<Group> best = new PriorityQueue<>(ORDER);
    for (Group group : groups) {
      best.add(group);
      if (best.size() > limit) {
        best.poll();
      }
    }
    return best.stream().sorted(ORDER.reversed()).toList();
  }
}

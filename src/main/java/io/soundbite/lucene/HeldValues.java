package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of one document at a time, by their numbers in the vocabulary, each once. */
final class HeldValues {

  private final SortedSetDocValues values;
  private final int[] numbers;
  private int[] held = new int[8];
  private int size;
  private int holder = -1;

  HeldValues(LeafReaderContext context, Vocabulary vocabulary) throws IOException {
    this.values = DocValues.getSortedSet(context.reader(), vocabulary.field());
    this.numbers = vocabulary.numbers(context);
  }

  /** Reads the values of a document, none before the one held. */
  void hold(int document) throws IOException {
    if (document == holder) {
      return;
    }
    holder = document;
    leaveEachOnce(add(document, 0));
  }

  /**
   * Reads the values of those documents from {@code first} to before {@code end} that a filter has,
   * none before the one held.
   */
  void hold(int first, int end, Counted.Filter filter) throws IOException {
    if (holder == end - 1) {
      return;
    }
    holder = end - 1;
    int count = 0;
    for (int document = first; document < end; document++) {
      if (filter.has(document)) {
        count = add(document, count);
      }
    }
    leaveEachOnce(count);
  }

  /** Adds the values of a document to some that are held, and returns how many there are now. */
  private int add(int document, int before) throws IOException {
    if (!values.advanceExact(document)) {
      return before;
    }
    int count = before + values.docValueCount();
    held = count > held.length ? Arrays.copyOf(held, count * 2) : held;
    for (int i = before; i < count; i++) {
      held[i] = numbers[(int) values.nextOrd()];
    }
    return count;
  }

  private void leaveEachOnce(int count) {
    size = 0;
    Arrays.sort(held, 0, count);
    for (int i = 0; i < count; i++) {
      if (size == 0 || held[size - 1] != held[i]) {
        held[size++] = held[i];
      }
    }
  }

  int size() {
    return size;
  }

  int number(int place) {
    return held[place];
  }
}

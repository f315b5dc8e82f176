package io.soundbite.lucene;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Pairs of numbers in the order in which they came, as long as there is room for all. */
final class PairLog implements Pairs {

  /** The largest log there can be, in pairs. */
  static final int MOST = 1 << 28;

  private static final int LOOK = 1 << 12;
  private static final int AT_FIRST = 1 << 10;

  private final int room;
  private int[] rows = new int[AT_FIRST];
  private int[] columns = new int[AT_FIRST];
  private int size;
  private boolean complete = true;

  /**
   * @param room how many pairs are kept; with one more, none is
   */
  PairLog(int room) {
    this.room = room;
  }

  @Override
  public void pair(int row, int column) {
    if (size == room) {
      letGo();
    }
    if (complete) {
      if (size == rows.length) {
        grow();
      }
      rows[size] = row;
      columns[size++] = column;
    }
  }

  private void letGo() {
    complete = false;
    size = 0;
    rows = new int[0];
    columns = rows;
  }

  private void grow() {
    int length = (int) Math.min(2L * size, Math.max(AT_FIRST, room));
    rows = Arrays.copyOf(rows, length);
    columns = Arrays.copyOf(columns, length);
  }

  /** Whether all pairs that came are kept. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Hands on all pairs that are kept.
   *
   * @param over asked at every {@value #LOOK}th pair; where it is true, no more are handed on
   */
  void forEach(Pairs taker, BooleanSupplier over) {
    for (int i = 0; i < size; i++) {
      if (i % LOOK == 0 && over.getAsBoolean()) {
        return;
      }
      taker.pair(rows[i], columns[i]);
    }
  }
}

package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The stretches between outer quotation marks, in their order and disjoint. Tokens {@code
 * [first(k), end(k))} are the words within the marks of stretch {@code k}.
 *
 * <p>Made by {@link MarkReader}; none goes beyond its paragraph. One that is never closed ends with
 * the paragraph; when the next paragraph opens again it is the same speech going on.
 */
final class QuoteMarks {

  static final int NONE = -1;

  private int count;
  private int[] firsts = new int[8];
  private int[] ends = new int[8];
  private boolean[] closed = new boolean[8];
  private final int[] stretchAt;

  QuoteMarks(int tokens) {
    stretchAt = new int[tokens];
    Arrays.fill(stretchAt, NONE);
  }

  static QuoteMarks in(Story story) {
    return new MarkReader(story).read();
  }

  void add(int first, int end, boolean isClosed) {
    if (first >= end) {
      return;
    }
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      closed = Arrays.copyOf(closed, 2 * count);
    }
    firsts[count] = first;
    ends[count] = end;
    closed[count] = isClosed;
    count++;
  }

  /** Forgets the stretches that begin after a token: they stand within one that holds them. */
  void dropFrom(int token) {
    while (count > 0 && firsts[count - 1] > token) {
      count--;
    }
  }

  QuoteMarks done() {
    for (int k = 0; k < count; k++) {
      Arrays.fill(stretchAt, firsts[k], ends[k], k);
    }
    return this;
  }

  int count() {
    return count;
  }

  int first(int stretch) {
    return firsts[stretch];
  }

  int end(int stretch) {
    return ends[stretch];
  }

  /** The words of the stretches without a token that is taken, in their order. */
  List<Range> without(BitSet taken) {
    List<Range> free = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Range words = new Range(firsts[k], ends[k]);
      if (!words.touches(taken)) {
        free.add(words);
      }
    }
    return free;
  }

  boolean isClosed(int stretch) {
    return closed[stretch];
  }

  /** The token behind a stretch and its closing mark, where it has one. */
  int behind(int stretch) {
    return closed[stretch] ? ends[stretch] + 1 : ends[stretch];
  }

  /** The token behind words that are a whole stretch, and behind its closing mark. */
  int behind(Range words) {
    return behind(at(words.first()));
  }

  /** The stretch that holds a token, {@link #NONE} outside and for the outer marks themselves. */
  int at(int token) {
    return token >= 0 && token < stretchAt.length ? stretchAt[token] : NONE;
  }

  /** Whether a stretch begins at this token. */
  boolean begins(int token) {
    int stretch = at(token);
    return stretch != NONE && firsts[stretch] == token;
  }

  /** Whether a stretch ends before this token. */
  boolean ends(int token) {
    int stretch = at(token - 1);
    return stretch != NONE && ends[stretch] == token;
  }

  /** Whether none of the tokens {@code [first, end)} is inside. */
  boolean leaveOut(int first, int end) {
    for (int t = first; t < end; t++) {
      if (isInside(t)) {
        return false;
      }
    }
    return true;
  }

  boolean isInside(int token) {
    return at(token) != NONE;
  }
}

package io.soundbite.lucene;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.MSBRadixSorter;

/**
 * Numbered values by the beginnings of all their words: "mac" finds "emmanuel macron". Immutable.
 *
 * <p>The folded values stand one after the other in one array of bytes, and the places where words
 * begin, sorted by the text from there on, in another: those that begin alike are a range, found by
 * bisection, as in a suffix array (Manber and Myers, 1990) of words.
 */
final class WordStarts {

  private static final byte END = 0;

  private final byte[] text;
  private final int[] starts;
  private final int[] numbers;

  private WordStarts(byte[] text, int[] starts, int[] numbers) {
    this.text = text;
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Places that follow each other in the order of their text: {@code [from, to)}. */
  record Range(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  Range all() {
    return new Range(0, starts.length);
  }

  /** Of a range, the places where the text begins so. */
  Range range(byte[] prefix, Range within) {
    int from = bound(prefix, within, false);
    return new Range(from, bound(prefix, new Range(from, within.to), true));
  }

  /**
   * The first place with text that is not before the prefix, or that is behind all that have it.
   */
  private int bound(byte[] prefix, Range within, boolean behind) {
    int low = within.from;
    int high = within.to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(starts[middle], prefix);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int start, byte[] prefix) {
    int end = Math.min(text.length, start + prefix.length);
    return Arrays.compareUnsigned(text, start, end, prefix, 0, prefix.length);
  }

  /** The first character of a place beyond so many bytes; empty where the value ends there. */
  byte[] letter(int place, int depth) {
    int at = starts[place] + depth;
    int length = text[at] == END ? 0 : Utf8.length(text[at]);
    return Arrays.copyOfRange(text, at, at + length);
  }

  /**
   * The numbers of the values at the places of a range where the word found is what was typed, and
   * all other typed words begin words of the value, too. A value may come several times.
   *
   * @param bytes how long the word found is
   */
  void each(Range range, int bytes, Typed typed, int found, IntConsumer numbered) {
    for (int place = range.from; place < range.to; place++) {
      if (typed.isWhole(found) && isInWord(starts[place] + bytes)) {
        continue;
      }
      if (typed.words().size() == 1 || hasOthers(starts[place], typed, found)) {
        numbered.accept(numbers[place]);
      }
    }
  }

  private boolean hasOthers(int start, Typed typed, int found) {
    int begin = start;
    while (begin > 0 && text[begin - 1] != END) {
      begin--;
    }
    for (int word = 0; word < typed.words().size(); word++) {
      if (word != found && !hasWord(begin, typed.words().get(word), typed.isWhole(word))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWord(int begin, byte[] word, boolean whole) {
    for (int at = begin; text[at] != END; at++) {
      if (beginsWord(text, at)
          && compare(at, word) == 0
          && !(whole && isInWord(at + word.length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInWord(int at) {
    return Utf8.isWord(text[at]);
  }

  private static boolean beginsWord(byte[] text, int at) {
    return Utf8.isWord(text[at]) && (at == 0 || !Utf8.isWord(text[at - 1]));
  }

  /** Gathers values; for one thread. */
  static final class Builder {
    private byte[] text = new byte[1 << 10];
    private int length;
    private int[] starts = new int[1 << 8];
    private int[] numbers = new int[1 << 8];
    private int size;

    /** By number, where its first value begins, plus 1. */
    private int[] first = new int[1 << 8];

    /** Adds a folded value, which has no NUL, unless it is the first that the number came with. */
    void add(int number, BytesRef folded) {
      first = ArrayUtil.grow(first, number + 1);
      if (first[number] > 0 && isAt(first[number] - 1, folded)) {
        return;
      }
      first[number] = first[number] > 0 ? first[number] : length + 1;
      text = ArrayUtil.grow(text, length + folded.length + 1);
      System.arraycopy(folded.bytes, folded.offset, text, length, folded.length);
      int end = length + folded.length;
      text[end] = END;
      for (int at = length; at < end; at++) {
        if (beginsWord(text, at)) {
          starts = ArrayUtil.grow(starts, size + 1);
          numbers = ArrayUtil.grow(numbers, size + 1);
          starts[size] = at;
          numbers[size++] = number;
        }
      }
      length = end + 1;
    }

    private boolean isAt(int begin, BytesRef value) {
      int end = begin + value.length;
      return text[end] == END
          && Arrays.equals(
              text, begin, end, value.bytes, value.offset, value.offset + value.length);
    }

    WordStarts build() {
      new Order().sort(0, size);
      return new WordStarts(
          ArrayUtil.copyOfSubArray(text, 0, length),
          ArrayUtil.copyOfSubArray(starts, 0, size),
          ArrayUtil.copyOfSubArray(numbers, 0, size));
    }

    /** Sorts by the text from each start to the end of its value. */
    private final class Order extends MSBRadixSorter {
      Order() {
        super(FacetKey.MAX_LENGTH * 4);
      }

      @Override
      protected int byteAt(int place, int depth) {
        byte at = text[starts[place] + depth];
        return at == END ? -1 : Byte.toUnsignedInt(at);
      }

      @Override
      protected void swap(int one, int other) {
        int start = starts[one];
        starts[one] = starts[other];
        starts[other] = start;
        int number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
      }
    }
  }
}

package io.soundbite.copies;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sketches by number, so many at most: where there is no room left, one goes that nobody asked for
 * again since it was last passed over (the clock algorithm, Corbató, <em>A Paging Experiment with
 * the Multics System</em>, 1968). Not safe for use by several threads.
 */
final class LatelyRead {

  /** Reads the sketch of a number. */
  interface Reader {
    short[] read(int number) throws IOException;
  }

  private final Reader reader;

  /** By number. */
  private final short[] @Nullable [] sketches;

  /** The numbers whose sketches are kept, on the face of the clock. */
  private final int[] kept;

  private int size;

  /** Where on the face the hand stands. */
  private int hand;

  /** By place on the face, whether it was asked for again. */
  private final BitSet again = new BitSet();

  /** By number, its place on the face. */
  private final int[] places;

  /**
   * @param numbers how many numbers there are, from 0 on
   * @param most how many sketches are kept, at least 1
   */
  LatelyRead(int numbers, int most, Reader reader) {
    this.reader = reader;
    this.sketches = new short[numbers][];
    this.places = new int[numbers];
    this.kept = new int[Math.min(numbers, most)];
  }

  short[] get(int number) throws IOException {
    short[] known = sketches[number];
    if (known != null) {
      again.set(places[number]);
      return known;
    }
    short[] sketch = reader.read(number);
    int place = size < kept.length ? size++ : free();
    kept[place] = number;
    places[number] = place;
    sketches[number] = sketch;
    return sketch;
  }

  /** Makes room at the first place, from the hand on, that was not asked for again. */
  private int free() {
    while (again.get(hand)) {
      again.clear(hand);
      hand = (hand + 1) % kept.length;
    }
    int place = hand;
    sketches[kept[place]] = null;
    hand = (hand + 1) % kept.length;
    return place;
  }
}

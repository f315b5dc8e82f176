package io.soundbite.copies;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Hangs new texts on others and others on them.
 *
 * <p>Of two texts the longer looks for the shorter. So new ones look among new ones, and known ones
 * look among them too; and each known one is also looked for by those new ones that are longer,
 * turned about: by what it would be entered under, among what they would look for.
 *
 * <p>Where many are new, all are gone over several times, each time with a part of the keys, so
 * that the memory it takes has a bound.
 */
final class Growth {

  /** How many sketches of new texts are kept to compare with. */
  private static final int MOST_SKETCHES = 1 << 16;

  /** So many texts are looked at to tell how many keys one has. */
  private static final int SAMPLE = 1000;

  private final Likeness likeness;
  private final Texts texts;
  private final LongNumbers fresh;
  private final Hangings hangings;

  /** By number of the new text, where it stands. */
  private final int[] places;

  private final LatelyRead sketches;

  /** The text last compared with new ones. */
  private @Nullable Looking looking;

  private Entries shorter = new Entries();
  private Entries longer = new Entries();

  /**
   * @param texts all there are
   * @param fresh the new ones among them
   * @param hangings what hangs on what among the others, to be added to
   */
  Growth(Likeness likeness, Texts texts, LongNumbers fresh, Hangings hangings) {
    this.likeness = likeness;
    this.texts = texts;
    this.fresh = fresh;
    this.hangings = hangings;
    this.places = new int[fresh.size()];
    this.sketches = new LatelyRead(fresh.size(), MOST_SKETCHES, text -> texts.sketch(places[text]));
  }

  /**
   * Adds what hangs on what, where one of the two is new.
   *
   * @param anyKnown whether some are not new
   * @param mostEntries how many entries there may be at a time, about
   */
  void run(boolean anyKnown, int mostEntries) throws IOException {
    texts.forEach(
        (key, place, sketch) -> {
          int text = fresh.find(key);
          if (text >= 0) {
            places[text] = place;
          }
        });
    long rounds = 1 + entriesExpected(anyKnown) / mostEntries;
    for (long round = 0; round < rounds; round++) {
      Share share = new Share(round, rounds);
      enter(share, anyKnown);
      compare(share, anyKnown);
    }
  }

  private long entriesExpected(boolean anyKnown) throws IOException {
    long[] keys = new long[1];
    int step = 1 + fresh.size() / SAMPLE;
    int sample = 0;
    for (int text = 0; text < fresh.size(); text += step) {
      short[] sketch = sketches.get(text);
      likeness.enter(sketch, key -> keys[0]++);
      if (anyKnown) {
        likeness.look(sketch, key -> keys[0]++);
      }
      sample++;
    }
    return keys[0] * fresh.size() / sample;
  }

  /** The keys of one round, as equal parts as hashes make them. */
  private record Share(long round, long rounds) {
    private static final int SHIFT = 48;

    boolean has(long hash) {
      return rounds == 1 || ((hash >>> SHIFT) * rounds) >>> (Long.SIZE - SHIFT) == round;
    }
  }

  private void enter(Share share, boolean anyKnown) throws IOException {
    shorter = new Entries();
    longer = new Entries();
    for (int i = 0; i < fresh.size(); i++) {
      int text = i;
      short[] sketch = sketches.get(text);
      likeness.enter(sketch, key -> enter(shorter, share, key, text));
      if (anyKnown) {
        likeness.look(sketch, key -> enter(longer, share, key, text));
      }
    }
    shorter.close();
    longer.close();
  }

  private static void enter(Entries entries, Share share, long key, int text) {
    long hash = Entries.hash(key);
    if (share.has(hash)) {
      entries.enter(hash, text);
    }
  }

  private void compare(Share share, boolean anyKnown) throws IOException {
    Looks forShorter = new Looks(shorter);
    Looks forLonger = new Looks(longer);
    texts.forEach(
        (key, place, sketch) -> {
          short[] read = sketch.read();
          likeness.look(read, found -> look(forShorter, share, found, place));
          if (anyKnown && fresh.find(key) < 0) {
            likeness.enter(read, found -> look(forLonger, share, found, place));
          }
          if (forShorter.areMany() || forLonger.areMany()) {
            compare(forShorter, forLonger);
          }
        });
    compare(forShorter, forLonger);
  }

  private static void look(Looks looks, Share share, long key, int place) {
    long hash = Entries.hash(key);
    if (share.has(hash)) {
      looks.add(hash, place);
    }
  }

  private void compare(Looks forShorter, Looks forLonger) throws IOException {
    forShorter.take(this::hangShorter);
    forLonger.take(this::hangOnLonger);
  }

  /** Hangs a new text on the one at a place if that is longer and like it. */
  private void hangShorter(int place, int text) throws IOException {
    if (places[text] == place) {
      return;
    }
    Looking other = looking(place);
    long key = fresh.value(text);
    short[] sketch = sketches.get(text);
    if (mayHang(key, likeness.length(sketch), other.key, other.length)) {
      offer(key, other.key, other.longer().of(sketch));
    }
  }

  /** Hangs the text at a place on a new one if that is longer and like it. */
  private void hangOnLonger(int place, int text) throws IOException {
    Looking hung = looking(place);
    long other = fresh.value(text);
    short[] sketch = sketches.get(text);
    if (mayHang(hung.key, hung.length, other, likeness.length(sketch))) {
      offer(hung.key, other, likeness.longer(sketch).of(hung.sketch));
    }
  }

  private Looking looking(int place) throws IOException {
    Looking last = looking;
    if (last == null || last.place != place) {
      last = new Looking(place, texts.sketch(place));
      looking = last;
    }
    return last;
  }

  /**
   * Whether a text may hang on another: the other is the longer; of equal ones the one of the
   * lesser key.
   */
  private static boolean mayHang(long key, int length, long other, int otherLength) {
    return otherLength > length || (otherLength == length && other < key);
  }

  private void offer(long key, long other, int alike) {
    if (alike > 0) {
      hangings.offer(key, other, alike);
    }
  }

  /** A text that is compared with one new text after the other, made ready for that once. */
  private final class Looking {
    private final int place;
    private final short[] sketch;
    private final long key;
    private final int length;
    private Likeness.@Nullable Longer longer;

    Looking(int place, short[] sketch) {
      this.place = place;
      this.sketch = sketch;
      this.key = Families.key(sketch);
      this.length = likeness.length(sketch);
    }

    Likeness.Longer longer() {
      Likeness.Longer known = longer;
      if (known == null) {
        known = likeness.longer(sketch);
        longer = known;
      }
      return known;
    }
  }
}

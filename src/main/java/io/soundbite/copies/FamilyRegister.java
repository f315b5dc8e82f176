package io.soundbite.copies;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Keeps which texts there are while they come and go, and makes families of them. What is told is
 * what changed, so that the work is that of what changed too, but for one fast look at each text
 * where any is new.
 *
 * <p>Not safe for use by several threads, and of no more use once it has thrown; the families it
 * made are.
 */
public final class FamilyRegister {

  /** Beyond this share of new texts, it is cheaper to take all for new. */
  private static final int MOSTLY_NEW = 4;

  /** So many texts that are gone are carried along at least. */
  private static final int CARRIED = 1 << 10;

  /** How many entries of texts under keys are held at a time, about; some 30 bytes each. */
  private static final int MOST_ENTRIES = 1 << 22;

  private final Likeness likeness;
  private final int mostEntries;
  private Families families = Families.NONE;

  private LongNumbers texts = new LongNumbers();

  /** By number of the text, at how many places it stands. */
  private int[] places = new int[1 << 10];

  /** By number of the text, whether the families know it. */
  private BitSet known = new BitSet();

  /**
   * The texts that came to their first place, or went from their last, since families were made.
   */
  private LongNumbers changed = new LongNumbers();

  private int living;

  /** A register without any text. */
  public FamilyRegister(Likeness likeness) {
    this(likeness, MOST_ENTRIES);
  }

  FamilyRegister(Likeness likeness, int mostEntries) {
    this.likeness = likeness;
    this.mostEntries = mostEntries;
  }

  /** A text stands at one more place. */
  public void come(long key) {
    int number = texts.number(key);
    if (number == places.length) {
      places = Arrays.copyOf(places, number * 2);
    }
    if (places[number]++ == 0) {
      living++;
      changed.number(key);
    }
  }

  /**
   * A text, which had come there, stands at one place less. To move a text, let it come before it
   * goes.
   */
  public void go(long key) {
    int number = texts.find(key);
    if (number < 0 || places[number] == 0) {
      throw new IllegalStateException("A text goes that never came: " + key);
    }
    if (--places[number] == 0) {
      living--;
      changed.number(key);
    }
  }

  /**
   * The families of the texts that are there, the same as if all had just come, wherever no key has
   * more than a thousand texts.
   *
   * @param now all of them, and no others
   */
  public Families families(Texts now) throws IOException {
    LongNumbers fresh = new LongNumbers();
    boolean anyGone = false;
    for (int i = 0; i < changed.size(); i++) {
      long key = changed.value(i);
      if (isThere(key) && !known.get(texts.find(key))) {
        fresh.number(key);
      }
      anyGone |= !isThere(key);
    }
    if (fresh.size() > 0 || anyGone) {
      families = new Families(hangings(now, fresh));
      settle();
    }
    return families;
  }

  private Hangings hangings(Texts now, LongNumbers fresh) throws IOException {
    Hangings kept = families.hangings().of(this::isThere, fresh::number);
    boolean mostlyNew = (long) fresh.size() * MOSTLY_NEW >= living;
    if (mostlyNew) {
      kept = new Hangings();
      now.forEach((key, place, sketch) -> fresh.number(key));
    }
    if (fresh.size() > 0) {
      new Growth(likeness, now, fresh, kept).run(!mostlyNew, mostEntries);
    }
    return kept;
  }

  private boolean isThere(long key) {
    int number = texts.find(key);
    return number >= 0 && places[number] > 0;
  }

  /** What changed is known from now on. */
  private void settle() {
    for (int i = 0; i < changed.size(); i++) {
      int number = texts.find(changed.value(i));
      known.set(number, places[number] > 0);
    }
    changed = new LongNumbers();
    if (texts.size() > CARRIED && texts.size() > 2 * living) {
      forgetGone();
    }
  }

  private void forgetGone() {
    LongNumbers there = new LongNumbers();
    int[] placesThere = new int[Math.max(1 << 10, living)];
    for (int i = 0; i < texts.size(); i++) {
      if (places[i] > 0) {
        placesThere[there.number(texts.value(i))] = places[i];
      }
    }
    texts = there;
    places = placesThere;
    known = new BitSet();
    known.set(0, living);
  }
}

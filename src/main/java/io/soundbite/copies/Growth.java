package io.soundbite.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes families of those before. What hangs on what is kept where both are there; a text that is
 * new, or hung on one that is gone, is compared with all others, by way of the keys it is entered
 * under.
 *
 * <p>Of two texts the longer looks for the shorter. So new ones look among new ones, and known ones
 * look among them too; and each known one is also looked for by those new ones that are longer,
 * turned about: by what it would be entered under, among what they would look for.
 */
final class Growth {

  /** Beyond this share of new texts, it is cheaper to take all for new. */
  private static final int MOSTLY_NEW = 4;

  private final Families before;
  private final Likeness likeness;
  private final LongNumbers living = new LongNumbers();
  private final Hangings hangings = new Hangings();

  private final LongNumbers fresh = new LongNumbers();
  private final List<short[]> sketches = new ArrayList<>();
  private Entries shorter = new Entries(0);
  private Entries longer = new Entries(0);

  /** By new text, the last one that was compared with it. */
  private int[] compared = new int[0];

  private int turn;

  Growth(Families before, Likeness likeness) {
    this.before = before;
    this.likeness = likeness;
  }

  Families over(Texts texts) throws IOException {
    texts.forEach((key, sketch) -> living.number(key));
    texts.forEach((key, sketch) -> noteIfNew(key));
    boolean mostlyNew = (long) fresh.size() * MOSTLY_NEW >= living.size();
    if (mostlyNew) {
      texts.forEach((key, sketch) -> fresh.number(key));
    }
    if (fresh.size() > 0) {
      gather(texts);
      enter(!mostlyNew);
      compare(texts, mostlyNew);
    }
    return new Families(living, hangings);
  }

  private void noteIfNew(long key) {
    if (before.texts().find(key) < 0 || before.hangings().isOrphan(key, living)) {
      fresh.number(key);
    } else {
      before.hangings().copy(key, hangings);
    }
  }

  private void gather(Texts texts) throws IOException {
    short[][] read = new short[fresh.size()][];
    texts.forEach(
        (key, sketch) -> {
          int number = fresh.find(key);
          if (number >= 0 && read[number] == null) {
            read[number] = sketch.read();
          }
        });
    sketches.addAll(Arrays.asList(read));
    compared = new int[fresh.size()];
  }

  private void enter(boolean forKnown) {
    shorter = new Entries(sketches.size());
    longer = new Entries(forKnown ? sketches.size() : 0);
    for (int i = 0; i < sketches.size(); i++) {
      int text = i;
      likeness.enter(sketches.get(i), key -> shorter.enter(key, text));
      if (forKnown) {
        likeness.look(sketches.get(i), key -> longer.enter(key, text));
      }
    }
  }

  private void compare(Texts texts, boolean mostlyNew) throws IOException {
    for (int i = 0; i < sketches.size(); i++) {
      lookForShorter(fresh.value(i), sketches.get(i));
    }
    if (!mostlyNew) {
      texts.forEach(
          (key, sketch) -> {
            if (fresh.find(key) < 0) {
              short[] known = sketch.read();
              lookForShorter(key, known);
              lookForLonger(key, known);
            }
          });
    }
  }

  private void lookForShorter(long key, short[] sketch) {
    turn++;
    Comparing comparing = new Comparing(key, sketch);
    likeness.look(sketch, found -> shorter.find(found, comparing::withShorter));
  }

  private void lookForLonger(long key, short[] sketch) {
    turn++;
    Comparing comparing = new Comparing(key, sketch);
    likeness.enter(sketch, found -> longer.find(found, comparing::withLonger));
  }

  /** Compares one text with new ones, with each once. */
  private final class Comparing {
    private final long key;
    private final short[] sketch;
    private Likeness.@Nullable Longer whole;

    Comparing(long key, short[] sketch) {
      this.key = key;
      this.sketch = sketch;
    }

    void withShorter(int text) {
      long other = fresh.value(text);
      short[] shorterSketch = sketches.get(text);
      if (isFirst(text) && comesBefore(key, sketch, other, shorterSketch)) {
        if (whole == null) {
          whole = likeness.longer(sketch);
        }
        hang(other, key, whole.of(shorterSketch));
      }
    }

    void withLonger(int text) {
      long other = fresh.value(text);
      short[] longerSketch = sketches.get(text);
      if (isFirst(text) && comesBefore(other, longerSketch, key, sketch)) {
        hang(key, other, likeness.longer(longerSketch).of(sketch));
      }
    }
  }

  private boolean isFirst(int text) {
    boolean first = compared[text] != turn;
    compared[text] = turn;
    return first;
  }

  private void hang(long text, long on, int alike) {
    if (alike > 0) {
      hangings.offer(text, on, alike);
    }
  }

  /**
   * Whether another text may hang on this one: the longer; of equal ones that of the lesser key.
   */
  private boolean comesBefore(long key, short[] sketch, long other, short[] otherSketch) {
    int length = likeness.length(sketch);
    int otherLength = likeness.length(otherSketch);
    return length > otherLength || (length == otherLength && key < other);
  }
}

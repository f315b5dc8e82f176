package io.soundbite.copies;

import java.io.IOException;

/** The texts to gather into families, in any order, the same one any number of times. */
public interface Texts {

  /** Hands over each text. Called several times, for the same texts each time. */
  void forEach(Each each) throws IOException;

  /** Takes texts. */
  interface Each {
    /**
     * One text.
     *
     * @param key what {@link Families#key} gives for its sketch
     */
    void text(long key, Sketch sketch) throws IOException;
  }

  /** Reads a sketch when it is wanted. */
  interface Sketch {
    short[] read() throws IOException;
  }
}

package io.soundbite.copies;

import java.io.IOException;

/** The texts to gather into families, in any order, the same one any number of times. */
public interface Texts {

  /**
   * Hands over each text. Called several times, for the same texts at the same places each time.
   */
  void forEach(Each each) throws IOException;

  /** The sketch of the text at a place. */
  short[] sketch(int place) throws IOException;

  /** Takes texts. */
  interface Each {
    /**
     * One text.
     *
     * @param key what {@link Families#key} gives for its sketch
     * @param place where it stands, a number of its own
     * @param sketch reads the sketch, until this method returns
     */
    void text(long key, int place, Sketch sketch) throws IOException;
  }

  /** Reads a sketch when it is wanted. */
  interface Sketch {
    short[] read() throws IOException;
  }
}

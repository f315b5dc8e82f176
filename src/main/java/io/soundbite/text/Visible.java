package io.soundbite.text;

import java.util.Arrays;

/** A text without its {@link Hidden} characters, and the way back to the text as it was given. */
public final class Visible {

  private final String text;

  /** By unit of the text, its offset in the text as given. */
  private final int[] places;

  private Visible(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Leaves the hidden characters of a text out. */
  public static Visible of(String given) {
    StringBuilder text = new StringBuilder(given.length());
    int[] places = new int[given.length()];
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (!Hidden.is(c)) {
        places[text.length()] = i;
        text.append(c);
      }
    }
    return new Visible(text.toString(), Arrays.copyOf(places, text.length()));
  }

  public String text() {
    return text;
  }

  /** Where the unit at an offset of this text stands in the text as given. */
  public int given(int offset) {
    return places[offset];
  }
}

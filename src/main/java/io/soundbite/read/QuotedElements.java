package io.soundbite.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotation marks that a browser sets around the text of q elements, and that their text lacks:
 * double ones, and single ones within these. Where marks of that sort stand already, inside the
 * element or right before it, none are added.
 */
final class QuotedElements {

  /**
   * Marks of one sort.
   *
   * @param given those that open a quotation where a text has its own
   */
  private record Marks(String opening, String closing, String given) {}

  private static final Marks DOUBLE = new Marks("“", "”", "\"“„«");
  private static final Marks SINGLE = new Marks("‘", "’", "'‘‚‹");

  /** Of each element around that has text by now, from the outermost on: whether marks are set. */
  private final List<Boolean> set = new ArrayList<>();

  /** How many elements, within these, have begun and have no text yet. */
  private int waiting;

  void begin() {
    waiting++;
  }

  /**
   * The marks to set before the first text of an element; mostly none.
   *
   * @param before the character before it
   * @param first that with which the text begins
   */
  String opening(char before, char first) {
    if (waiting == 0 || Character.isWhitespace(first)) {
      return "";
    }
    String given = marks(set.size()).given();
    boolean isMarked = given.indexOf(before) >= 0 || given.indexOf(first) >= 0;
    StringBuilder opening = new StringBuilder();
    for (; waiting > 0; waiting--) {
      opening.append(isMarked ? "" : marks(set.size()).opening());
      set.add(!isMarked);
    }
    return opening.toString();
  }

  /** The mark to set behind the text of an element that ends; empty where none is. */
  String closing() {
    if (waiting > 0) {
      waiting--;
      return "";
    }
    boolean isSet = set.removeLast();
    return isSet ? marks(set.size()).closing() : "";
  }

  private static Marks marks(int depth) {
    return depth % 2 == 0 ? DOUBLE : SINGLE;
  }
}

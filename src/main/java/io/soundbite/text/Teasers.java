package io.soundbite.text;

import java.util.Arrays;

/**
 * Finds the videos that a player on the page offers, which some sites leave in the text as its
 * labels and their titles, each title twice: "JUST WATCHED Harbour in flames Replay More Videos ...
 * MUST WATCH Harbour in flames 02:20".
 */
final class Teasers {

  private static final String BEGIN = "JUST WATCHED ";
  private static final String AGAIN = " Replay More Videos ... MUST WATCH ";
  private static final int LONGEST_TITLE = 200;

  private Teasers() {}

  /** The offsets at which they begin and end, in their order: begin, end, begin, end. */
  static int[] in(String text) {
    int[] bounds = {};
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int end = end(text, at + BEGIN.length());
      if (end >= 0) {
        bounds = Arrays.copyOf(bounds, bounds.length + 2);
        bounds[bounds.length - 2] = at;
        bounds[bounds.length - 1] = end;
      }
    }
    return bounds;
  }

  /** The end of what follows a title that begins there and stands twice; or -1. */
  private static int end(String text, int title) {
    int again = text.indexOf(AGAIN, title, Math.min(text.length(), title + LONGEST_TITLE));
    int length = again - title;
    int second = again + AGAIN.length();
    if (again < 0 || !text.regionMatches(title, text, second, length)) {
      return -1;
    }
    int end = second + length;
    return endOfTime(text, end);
  }

  /** Behind how long the video lasts, " 02:20", where that stands there. */
  private static int endOfTime(String text, int from) {
    int at = from;
    while (at < text.length() && isOfTime(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfTime(char c) {
    return c == ' ' || c == ':' || (c >= '0' && c <= '9');
  }
}

package io.soundbite.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the players of videos leave in the text of some sites: their labels, and of those they
 * offer the titles, each twice: "JUST WATCHED Harbour in flames Replay More Videos ... MUST WATCH
 * Harbour in flames 02:20".
 */
final class Players {

  private static final Needle BEGIN = new Needle("JUST WATCHED ");
  private static final String AGAIN = " Replay More Videos ... MUST WATCH ";
  private static final Needle UNPLAYED =
      new Needle("Media playback is unsupported on your device Media caption ");
  private static final int LONGEST_TITLE = 200;

  /** Minutes and seconds, hours before them perhaps, and the blank behind. */
  private static final Pattern TIME = Pattern.compile(" ?\\d{1,2}(:\\d\\d){1,2}(?!\\d) ?");

  private final String text;

  private Players(String text) {
    this.text = text;
  }

  /** Leaves it out. */
  static void find(String text, LeftOut leftOut) {
    Players players = new Players(text);
    for (int at = BEGIN.in(text, 0); at >= 0; at = BEGIN.in(text, at + 1)) {
      int end = players.end(at + BEGIN.length());
      if (end >= 0) {
        leftOut.add(at, end);
      }
    }
    for (int at = UNPLAYED.in(text, 0); at >= 0; at = UNPLAYED.in(text, at + 1)) {
      leftOut.add(at, at + UNPLAYED.length());
    }
  }

  /** The end of what follows a title that begins there and stands twice; or -1. */
  private int end(int title) {
    int again = text.indexOf(AGAIN, title, Math.min(text.length(), title + LONGEST_TITLE));
    int length = again - title;
    int second = again + AGAIN.length();
    return again >= 0 && text.regionMatches(title, text, second, length)
        ? endOfTime(second + length)
        : -1;
  }

  /** Behind how long the video lasts, " 02:20 ", where that stands there. */
  private int endOfTime(int from) {
    Matcher time = TIME.matcher(text).region(from, text.length());
    return time.lookingAt() ? time.end() : from;
  }
}

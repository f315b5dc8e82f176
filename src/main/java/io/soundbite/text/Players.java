package io.soundbite.text;

import java.util.stream.IntStream;

/**
 * Finds what the players of videos leave in the text of some sites: their labels, and of those they
 * offer the titles, each twice: "JUST WATCHED Harbour in flames Replay More Videos ... MUST WATCH
 * Harbour in flames 02:20".
 */
final class Players {

  private static final String BEGIN = "JUST WATCHED ";
  private static final String AGAIN = " Replay More Videos ... MUST WATCH ";
  private static final String UNPLAYED =
      "Media playback is unsupported on your device Media caption ";
  private static final int LONGEST_TITLE = 200;

  private final String text;
  private final IntStream.Builder bounds = IntStream.builder();

  private Players(String text) {
    this.text = text;
  }

  /** The offsets at which it begins and ends, in their order: begin, end, begin, end. */
  static int[] in(String text) {
    Players players = new Players(text);
    players.find();
    return players.bounds.build().toArray();
  }

  private void find() {
    int offer = text.indexOf(BEGIN);
    int label = text.indexOf(UNPLAYED);
    while (offer >= 0 || label >= 0) {
      if (label < 0 || (offer >= 0 && offer < label)) {
        add(offer, end(offer + BEGIN.length()));
        offer = text.indexOf(BEGIN, offer + 1);
      } else {
        add(label, label + UNPLAYED.length());
        label = text.indexOf(UNPLAYED, label + 1);
      }
    }
  }

  private void add(int begin, int end) {
    if (end > begin) {
      bounds.add(begin).add(end);
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

  /** Behind how long the video lasts, " 02:20", where that stands there. */
  private int endOfTime(int from) {
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

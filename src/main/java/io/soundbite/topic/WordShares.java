package io.soundbite.topic;

/**
 * How much each word of a list is repeated in a text. One that stands n times, a place in the title
 * counting {@link #TITLE_COUNT}, has the share n / (n + {@link #HALF}): each repetition says less
 * than the one before.
 */
final class WordShares {

  private static final int TITLE_COUNT = 3;
  private static final double HALF = 1.5;

  private final Hits hits = new Hits();

  /**
   * Reads a text; the title may be empty.
   *
   * @param numbers the words by the keys of their forms
   */
  WordShares(LongIntMap numbers, String title, String body) {
    read(numbers, title, TITLE_COUNT);
    read(numbers, body, 1);
    hits.sort();
  }

  private void read(LongIntMap numbers, String text, int count) {
    var words = new Words(text, hash -> {});
    while (words.next()) {
      int number = numbers.get(words.hash());
      for (int i = 0; number != 0 && i < count; i++) {
        hits.add(number, 0);
      }
    }
  }

  /** Tells each word that was found, by its number, and its share. */
  void tell(TermShares.Listener listener) {
    int from = 0;
    while (from < hits.size()) {
      int to = from + 1;
      while (to < hits.size() && hits.term(to) == hits.term(from)) {
        to++;
      }
      double count = to - from;
      listener.see(hits.term(from), count / (count + HALF));
      from = to;
    }
  }
}

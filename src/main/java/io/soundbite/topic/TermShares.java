package io.soundbite.topic;

/** The terms of one text, each with the share of its weight that {@link Emphasis} gives it. */
final class TermShares {

  /** Told a term by its number, and its share. */
  interface Listener {
    void see(int term, double share);
  }

  private final Hits hits = new Hits();
  private final Emphasis emphasis;

  /** Reads a text; the title may be empty. */
  TermShares(TermIndex index, String title, String body) {
    int bodyFrom = title.isBlank() ? 0 : TermScan.scan(title, index, 0, hits);
    int end = TermScan.scan(body, index, bodyFrom, hits);
    hits.sort();
    emphasis = new Emphasis(bodyFrom, end);
  }

  void tell(Listener listener) {
    int from = 0;
    while (from < hits.size()) {
      double count = 0;
      int to = endOfTerm(from);
      for (int i = from; i < to; i++) {
        count += emphasis.countAt(hits.place(i));
      }
      listener.see(hits.term(from), emphasis.share(count, hits.place(from)));
      from = to;
    }
  }

  /** Tells of the terms of the title: all of each. */
  void tellOfTitle(Listener listener) {
    int from = 0;
    while (from < hits.size()) {
      int to = endOfTerm(from);
      if (emphasis.isInTitle(hits.place(from))) {
        listener.see(hits.term(from), 1);
      }
      from = to;
    }
  }

  /** Tells of the terms of the body, as if there were no title. */
  void tellOfBody(Listener listener) {
    int from = 0;
    while (from < hits.size()) {
      double count = 0;
      int to = endOfTerm(from);
      for (int i = from; i < to; i++) {
        count += emphasis.isInTitle(hits.place(i)) ? 0 : 1;
      }
      if (count > 0) {
        listener.see(hits.term(from), emphasis.share(count, hits.place(to - 1)));
      }
      from = to;
    }
  }

  private int endOfTerm(int from) {
    int to = from + 1;
    while (to < hits.size() && hits.term(to) == hits.term(from)) {
      to++;
    }
    return to;
  }
}

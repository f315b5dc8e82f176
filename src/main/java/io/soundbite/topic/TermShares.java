package io.soundbite.topic;

/** The terms of one text, each with the share of its weight that {@link Emphasis} gives it. */
final class TermShares {

  /** Told a term by its number, and its share. */
  interface Listener {
    void see(int term, double share);
  }

  /** The share of a term by its hits, from one until before another; 0 where it is not told of. */
  private interface Share {
    double of(int from, int to);
  }

  /** The place behind the opening of a title. */
  private static final int OPENING = 5;

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
    tell(this::share, listener);
  }

  /** Tells of the terms of the title that begin behind its opening: all of each. */
  void tellOfTitle(Listener listener) {
    tell((from, to) -> isInTitle(from) && !isInOpening(from) ? 1 : 0, listener);
  }

  /** Tells of the terms at the opening of the title, where who acts is named: all of each. */
  void tellOfOpening(Listener listener) {
    tell((from, to) -> isInTitle(from) && isInOpening(from) ? 1 : 0, listener);
  }

  /** Tells of the terms of the body, as if there were no title. */
  void tellOfBody(Listener listener) {
    tell(this::shareOfBody, listener);
  }

  private void tell(Share share, Listener listener) {
    int from = 0;
    while (from < hits.size()) {
      int to = endOfTerm(from);
      double told = share.of(from, to);
      if (told > 0) {
        listener.see(hits.term(from), told);
      }
      from = to;
    }
  }

  private double share(int from, int to) {
    double count = 0;
    for (int i = from; i < to; i++) {
      count += emphasis.countAt(hits.place(i));
    }
    return emphasis.share(count, hits.place(from));
  }

  private double shareOfBody(int from, int to) {
    int first = from;
    while (first < to && isInTitle(first)) {
      first++;
    }
    return first == to ? 0 : emphasis.share(to - first, hits.place(first));
  }

  private boolean isInOpening(int hit) {
    return hits.place(hit) < OPENING;
  }

  private boolean isInTitle(int hit) {
    return emphasis.isInTitle(hits.place(hit));
  }

  private int endOfTerm(int from) {
    int to = from + 1;
    while (to < hits.size() && hits.term(to) == hits.term(from)) {
      to++;
    }
    return to;
  }
}

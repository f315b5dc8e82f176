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
      int term = hits.term(from);
      double count = 0;
      int to = from;
      while (to < hits.size() && hits.term(to) == term) {
        count += emphasis.countAt(hits.place(to++));
      }
      listener.see(term, emphasis.share(count, hits.place(from)));
      from = to;
    }
  }
}

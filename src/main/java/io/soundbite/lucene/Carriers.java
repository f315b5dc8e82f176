package io.soundbite.lucene;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Counts what carries some words: to be given quotes in the order of the documents. */
final class Carriers {

  /**
   * A quote in an article that carries it.
   *
   * @param quote its number in the view; so {@code article}
   * @param date when it was published, in milliseconds; the largest number where unknown
   * @param source the number of the outlet, and so of day and speaker; -1 where there is none
   */
  record Carrier(int quote, int article, long date, String id, int source, int day, int speaker) {

    boolean isBefore(Carrier other) {
      return date < other.date || (date == other.date && id.compareTo(other.id) < 0);
    }
  }

  private final BitSet sources = new BitSet();
  private final Map<Integer, Integer> speakers = new TreeMap<>();
  private Carrier first;
  private int articles = 1;
  private int lastArticle;

  Carriers(Carrier carrier) {
    this.first = carrier;
    this.lastArticle = carrier.article;
    note(carrier);
  }

  /** Whether its article is another than that of the one before. */
  boolean add(Carrier carrier) {
    if (carrier.isBefore(first)) {
      first = carrier;
    }
    note(carrier);
    boolean another = carrier.article != lastArticle;
    articles += another ? 1 : 0;
    lastArticle = carrier.article;
    return another;
  }

  private void note(Carrier carrier) {
    if (carrier.source >= 0) {
      sources.set(carrier.source);
    }
    if (carrier.speaker >= 0) {
      speakers.merge(carrier.speaker, 1, Integer::sum);
    }
  }

  Carrier first() {
    return first;
  }

  int articles() {
    return articles;
  }

  /** By their numbers. */
  BitSet sources() {
    return sources;
  }

  /** Adds, by the numbers of the speakers, how many quotes each has, that of the first before. */
  void countSpeakers(Map<Integer, Integer> counts) {
    if (first.speaker >= 0) {
      counts.putIfAbsent(first.speaker, 0);
    }
    speakers.forEach((speaker, quotes) -> counts.merge(speaker, quotes, Integer::sum));
  }
}

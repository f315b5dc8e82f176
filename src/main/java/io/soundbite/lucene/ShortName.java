package io.soundbite.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a name, "trump", and whom it stood for in how many articles.
 *
 * <p>It is clear if at least {@value #ARTICLES} articles tell one full name for it, {@value #TIMES}
 * times as many as tell any other, and most of all do; and if hardly any article has it for an
 * institution. So "Clinton", who may be Hillary or Bill, stays by herself, and two people are never
 * one for their surname alone. Of a part that is more than one word, "de Blasio", "Trump Jr.",
 * {@value #ARTICLES_OF_WORDS} articles are enough. A first name, as "Xi", counts only where the
 * person goes by it rather than by the last.
 */
final class ShortName {

  private static final int ARTICLES = 10;
  private static final int ARTICLES_OF_WORDS = 3;
  private static final int TIMES = 10;
  private static final double MOST = 0.75;
  private static final double STRANGERS = 0.05;

  private final String name;

  /** What tells of it, with the number of articles, those deleted included. */
  private final Map<NameEvidence, Integer> told = new LinkedHashMap<>();

  private String presumed = "";

  /** The articles by full names that it is the last part of, and by those it is the first of. */
  private final Map<String, Integer> last = new HashMap<>();

  private final Map<String, Integer> first = new HashMap<>();
  private int strangers;

  ShortName(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(NameEvidence evidence, int articles) {
    told.put(evidence, articles);
  }

  /** Counts a full name as often as would be enough if nothing else were told. */
  void presume(String full) {
    presumed = full;
  }

  private int enough() {
    return name.indexOf(' ') < 0 ? ARTICLES : ARTICLES_OF_WORDS;
  }

  /** Whether there is evidence enough to look at, deleted articles counted too. */
  boolean mayBeClear() {
    return !presumed.isEmpty() || sum(told) >= enough();
  }

  /**
   * The folded full name that it stands for; empty where that is not clear.
   *
   * @param filed under which full names others are filed
   */
  String full(LiveTerms terms, Map<String, String> filed) throws IOException {
    for (Map.Entry<NameEvidence, Integer> one : told.entrySet()) {
      NameEvidence evidence = one.getKey();
      int live = terms.articles(Layout.NAME_EVIDENCE, evidence.term(), one.getValue());
      count(evidence, live, filed);
    }
    if (!presumed.isEmpty()) {
      count(presumed, enough(), filed);
    }
    int byLast = sum(last);
    int byFirst = sum(first);
    if (strangers > (byLast + byFirst) * STRANGERS) {
      return "";
    }
    String byLastName = clearest(last);
    if (!byLastName.isEmpty()) {
      return isPresumedOf(byLastName, filed) ? byLastName : "";
    }
    String byFirstName = byLast * TIMES <= byFirst ? clearest(first) : "";
    boolean goesByIt =
        filed.getOrDefault(presumed, presumed).equals(byFirstName)
            || goesBy(byFirstName, byFirst, terms);
    return goesByIt ? byFirstName : "";
  }

  /** Whether nobody else is presumed, or the articles tell this one far more often. */
  private boolean isPresumedOf(String full, Map<String, String> filed) {
    return presumed.isEmpty()
        || filed.getOrDefault(presumed, presumed).equals(full)
        || last.getOrDefault(full, 0) >= enough() * TIMES;
  }

  private void count(NameEvidence evidence, int articles, Map<String, String> filed) {
    if (evidence.sort() == NameEvidence.Sort.STRANGER) {
      strangers += articles;
    } else if (articles > 0) {
      count(evidence.full(), articles, filed);
    }
  }

  private void count(String told, int articles, Map<String, String> filed) {
    String full = filed.getOrDefault(told, told);
    boolean isFirst = NameEvidence.first(told).equals(name);
    (isFirst ? first : last).merge(full, articles, Integer::sum);
  }

  /** The one with far more articles than any other, and with most of all; or empty. */
  private String clearest(Map<String, Integer> articles) {
    List<Map.Entry<String, Integer>> most =
        articles.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (most.isEmpty()) {
      return "";
    }
    int first = most.getFirst().getValue();
    int second = most.size() > 1 ? most.getLast().getValue() : 0;
    return first >= Math.max(enough(), second * TIMES) && first >= sum(articles) * MOST
        ? most.getFirst().getKey()
        : "";
  }

  /** Whether a person is called by the first name in more articles than by the last. */
  private static boolean goesBy(String full, int articles, LiveTerms terms) throws IOException {
    var byLast = new NameEvidence(NameEvidence.last(full), NameEvidence.Sort.MEANT, full);
    return articles > 2 * terms.articles(Layout.NAME_EVIDENCE, byLast.term());
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

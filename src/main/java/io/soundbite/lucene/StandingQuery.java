package io.soundbite.lucene;

import io.soundbite.query.Query;
import io.soundbite.search.Alert;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What alerts of one unit and query ask, and which alerts these are. */
final class StandingQuery {

  /** What an alert asks, whatever it is called. */
  record Asked(Alert.Unit unit, Query query) {
    static Asked of(Alert alert) {
      return new Asked(alert.unit(), alert.query());
    }

    /** The documents that are to fit. */
    Unit documents() {
      return switch (unit) {
        case ARTICLES -> Unit.ARTICLE;
        case QUOTES -> Unit.QUOTE;
      };
    }
  }

  private final Asked asked;
  private final Clause clause;
  private final List<Clause> ofQuotes;
  private final Optional<AlertKey> key;
  private final Set<Alert> alerts = ConcurrentHashMap.newKeySet();

  /**
   * @param clause what a document must meet
   * @param ofQuotes where articles are asked for, the conditions by which quotes of them are chosen
   * @param key terms of which a block must have one; empty where there are none such
   */
  StandingQuery(Asked asked, Clause clause, List<Clause> ofQuotes, Optional<AlertKey> key) {
    this.asked = asked;
    this.clause = clause;
    this.ofQuotes = List.copyOf(ofQuotes);
    this.key = key;
  }

  Asked asked() {
    return asked;
  }

  Clause clause() {
    return clause;
  }

  List<Clause> ofQuotes() {
    return ofQuotes;
  }

  Optional<AlertKey> key() {
    return key;
  }

  /** The alerts that ask this, in no order; to be changed by any thread. */
  Set<Alert> alerts() {
    return alerts;
  }
}

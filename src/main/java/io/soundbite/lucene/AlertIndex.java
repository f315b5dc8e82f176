package io.soundbite.lucene;

import io.soundbite.search.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Alerts by terms of which a block must have one to fit; those without any are tried on each block.
 * Alerts that ask the same stand there once. Safe for use by several threads.
 */
final class AlertIndex {

  /** More than the candidates of most blocks, so that the set of them seldom grows. */
  private static final int CANDIDATES = 1 << 13;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, StandingQuery> byName = new HashMap<>();
  private final Map<StandingQuery.Asked, StandingQuery> byQuery = new HashMap<>();

  /** By field and term. */
  private final Map<String, Map<String, List<StandingQuery>>> byTerm = new HashMap<>();

  private final List<StandingQuery> always = new ArrayList<>();

  /** What alerts ask already. */
  Optional<StandingQuery> find(StandingQuery.Asked asked) {
    lock.readLock().lock();
    try {
      return Optional.ofNullable(byQuery.get(asked));
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Enters alerts, in place of those of their names. */
  void put(Map<Alert, StandingQuery> added) {
    changing(
        () -> {
          for (Map.Entry<Alert, StandingQuery> one : added.entrySet()) {
            drop(one.getKey().name());
            put(one.getKey(), one.getValue());
          }
        });
  }

  private void put(Alert alert, StandingQuery query) {
    StandingQuery standing = byQuery.putIfAbsent(query.asked(), query);
    if (standing == null) {
      standing = query;
      places(query).forEach(place -> place.add(query));
    }
    standing.alerts().add(alert);
    byName.put(alert.name(), standing);
  }

  /** Drops the alerts of these names, where there are any. */
  void remove(Collection<String> names) {
    changing(() -> names.forEach(this::drop));
  }

  private void drop(String name) {
    StandingQuery standing = byName.remove(name);
    if (standing != null) {
      standing.alerts().removeIf(alert -> alert.name().equals(name));
      if (standing.alerts().isEmpty()) {
        byQuery.remove(standing.asked());
        places(standing).forEach(place -> place.remove(standing));
      }
    }
  }

  private List<List<StandingQuery>> places(StandingQuery query) {
    if (query.key().isEmpty()) {
      return List.of(always);
    }
    List<List<StandingQuery>> places = new ArrayList<>();
    for (Clause.Has term : query.key().get().terms()) {
      places.add(
          byTerm
              .computeIfAbsent(term.field(), unseen -> new HashMap<>())
              .computeIfAbsent(term.text(), unseen -> new ArrayList<>(1)));
    }
    return places;
  }

  /** What may fit a block, each once. */
  Set<StandingQuery> candidates(BlockTerms block) {
    Set<StandingQuery> found = Collections.newSetFromMap(new IdentityHashMap<>(CANDIDATES));
    lock.readLock().lock();
    try {
      found.addAll(always);
      byTerm.forEach((field, queries) -> find(block.terms(field), queries, found));
    } finally {
      lock.readLock().unlock();
    }
    return found;
  }

  private static void find(
      Set<String> terms, Map<String, List<StandingQuery>> queries, Set<StandingQuery> found) {
    for (String term : terms) {
      List<StandingQuery> having = queries.get(term);
      if (having != null) {
        found.addAll(having);
      }
    }
  }

  private void changing(Runnable change) {
    Lock alone = lock.writeLock();
    alone.lock();
    try {
      change.run();
    } finally {
      alone.unlock();
    }
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** The copies among the documents of a view, found by {@link CopiesFinder} once each unit. */
final class CopiesOfView {

  private final CopiesFinder finder;
  private final IndexReader reader;
  private final long number;
  private final Map<Unit, KnownCopies> found = new ConcurrentHashMap<>();

  /**
   * @param number is larger for a newer view
   */
  CopiesOfView(CopiesFinder finder, IndexReader reader, long number) {
    this.finder = finder;
    this.reader = reader;
    this.number = number;
  }

  IndexReader reader() {
    return reader;
  }

  /** Whether the view is newer than another. */
  boolean isNewerThan(CopiesOfView other) {
    return number > other.number;
  }

  boolean isFound(Unit unit) {
    return found.containsKey(unit);
  }

  void found(KnownCopies copies) {
    found.put(copies.unit(), copies);
  }

  /** The copies of a unit; who asks before they are found waits. */
  KnownCopies get(Unit unit) throws IOException {
    KnownCopies copies = found.get(unit);
    return copies == null ? finder.find(unit, this) : copies;
  }
}

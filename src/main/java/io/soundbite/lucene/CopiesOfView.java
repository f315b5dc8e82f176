package io.soundbite.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The copies among the documents of a view. Those of the first view are found on a thread of its
 * own, which is begun when it is opened, since most users never ask and opening should not wait;
 * who asks before they are found waits for the rest, of articles or of quotes alone. Those of the
 * views after are found when these are opened, so that no search waits.
 */
final class CopiesOfView {

  private final IndexReader reader;
  private final Map<Unit, Copies> copies = new EnumMap<>(Unit.class);

  /** The copies of one unit; whoever holds the lock finds them. */
  private static final class Copies {
    private @Nullable KnownCopies found;

    synchronized @Nullable KnownCopies soFar() {
      return found;
    }

    synchronized KnownCopies find(KnownCopies before, IndexReader reader) throws IOException {
      if (found == null) {
        found = before.grow(reader.leaves());
      }
      return found;
    }
  }

  private CopiesOfView(IndexReader reader) {
    this.reader = reader;
    for (Unit unit : Unit.values()) {
      copies.put(unit, new Copies());
    }
  }

  /** None found so far. */
  static CopiesOfView none(IndexReader reader) {
    return new CopiesOfView(reader);
  }

  /** Those of the next view. */
  CopiesOfView next(IndexReader next) throws IOException {
    CopiesOfView grown = new CopiesOfView(next);
    for (Map.Entry<Unit, Copies> one : copies.entrySet()) {
      KnownCopies known = one.getValue().soFar();
      if (known != null) {
        grown.of(one.getKey()).find(known, next);
      }
    }
    return grown;
  }

  private Copies of(Unit unit) {
    Copies of = copies.get(unit);
    if (of == null) {
      throw new IllegalArgumentException("No copies are kept of " + unit);
    }
    return of;
  }

  KnownCopies get(Unit unit) throws IOException {
    return of(unit).find(KnownCopies.none(unit), reader);
  }

  /** Begins to find them all. The view may be closed meanwhile. */
  void findAhead() {
    if (reader.maxDoc() > 0) {
      Thread ahead = new Thread(this::findAll, "soundbite-copies");
      ahead.setDaemon(true);
      ahead.start();
    }
  }

  private void findAll() {
    if (!reader.tryIncRef()) {
      return;
    }
    try {
      findAndLetGo();
    } catch (IOException e) {
      // Whoever asks meets it again.
    }
  }

  private void findAndLetGo() throws IOException {
    try {
      for (Unit unit : Unit.values()) {
        get(unit);
      }
    } finally {
      reader.decRef();
    }
  }
}

package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * The copies among the documents of a view. They are found when first asked for, since most users
 * never ask; of the views after, they are found when these are opened, so that no search waits.
 */
final class CopiesOfView {

  /** Of no documents. */
  static final CopiesOfView NONE = new CopiesOfView(List.of());

  private final List<LeafReaderContext> leaves;
  private @Nullable KnownCopies found;

  private CopiesOfView(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /** Those of the next view. */
  CopiesOfView next(List<LeafReaderContext> segments) throws IOException {
    CopiesOfView next = new CopiesOfView(segments);
    KnownCopies known = foundSoFar();
    if (known != null) {
      next.found = known.grow(segments);
    }
    return next;
  }

  private synchronized @Nullable KnownCopies foundSoFar() {
    return found;
  }

  synchronized KnownCopies get() throws IOException {
    if (found == null) {
      found = KnownCopies.NONE.grow(leaves);
    }
    return found;
  }
}

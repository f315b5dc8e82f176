package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Whether documents of a segment fit a query; asked of each once, in their order. */
final class Members {

  private final DocIdSetIterator candidates;
  private final @Nullable TwoPhaseIterator check;

  Members(Scorer scorer) {
    check = scorer.twoPhaseIterator();
    candidates = check == null ? scorer.iterator() : check.approximation();
  }

  boolean has(int document) throws IOException {
    int next = candidates.docID();
    if (next < document) {
      next = candidates.advance(document);
    }
    return next == document && (check == null || check.matches());
  }
}

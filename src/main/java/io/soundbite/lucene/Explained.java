package io.soundbite.lucene;

import io.soundbite.search.Explanation;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/** Finds a hit again, and says why it has its score, see {@link Explaining}. */
final class Explained {

  private Explained() {}

  /** Of an article, or a quote of it by its place; empty where it is no hit of the search. */
  static Optional<Explanation> of(
      View view, Naming naming, SearchRequest request, String id, OptionalInt quote)
      throws IOException {
    Unit unit = quote.isPresent() ? Unit.QUOTE : Unit.ARTICLE;
    int article = Blocks.article(view.getIndexReader(), id);
    if (article < 0) {
      return Optional.empty();
    }
    int document =
        quote.isPresent()
            ? Blocks.firstOfBlock(view.getIndexReader(), article) + quote.getAsInt()
            : article;
    return of(new Asked(view, naming, request, unit, Deadline.never()), document);
  }

  private static Optional<Explanation> of(Asked asked, int document) throws IOException {
    Query ranked = asked.ranked();
    var score = asked.searcher().explain(ranked, document);
    if (!score.isMatch()) {
      return Optional.empty();
    }
    Leaves unlimited = asked.unlimited();
    Explaining explaining =
        new Explaining(
            asked.view(), asked.searcher(), asked.translation(unlimited), asked.alike(), unlimited);
    explaining.explain(asked.request().query(), asked.unit(), document, 1);
    double recency = 1;
    if (ranked instanceof RecencyQuery aged) {
      LeafReaderContext leaf = asked.view().leaf(document);
      recency = aged.worth(leaf).of(document - leaf.docBase);
    }
    return Optional.of(
        new Explanation(score.getValue().doubleValue(), explaining.reasons(), recency));
  }
}

package io.soundbite.query;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * How deep conditions stand in each other: 1 for one that has no parts. Looks at each query once,
 * in however many places it stands; recurses no deeper than {@link Query#MAX_DEPTH}, since what is
 * measured was checked when it was built.
 */
final class Depth {

  private final IdentityHashMap<Query, Integer> known = new IdentityHashMap<>();

  private Depth() {}

  /** The depth of the deepest; 0 where there is none. */
  static int of(List<Query> queries) {
    return new Depth().deepest(queries);
  }

  private int deepest(List<Query> queries) {
    int deepest = 0;
    for (Query query : queries) {
      deepest = Math.max(deepest, depth(query));
    }
    return deepest;
  }

  private int depth(Query query) {
    if (!hasParts(query)) {
      return 1;
    }
    Integer depth = known.get(query);
    if (depth == null) {
      depth = 1 + below(query);
      known.put(query, depth);
    }
    return depth;
  }

  private static boolean hasParts(Query query) {
    return query instanceof Query.Combined
        || query instanceof Query.Boosted
        || query instanceof Query.InQuote
        || query instanceof Query.InArticle;
  }

  private int below(Query query) {
    return switch (query) {
      case Query.Boosted boosted -> depth(boosted.query());
      case Query.InQuote quote -> depth(quote.query());
      case Query.InArticle article -> depth(article.query());
      case Query.Combined combined ->
          Math.max(
              deepest(combined.must()),
              Math.max(deepest(combined.should()), deepest(combined.mustNot())));
      default -> 0;
    };
  }
}

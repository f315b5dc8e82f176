package io.soundbite.query;

import java.util.List;

/**
 * How deep conditions stand in each other: 1 for one that has no parts. Lists of conditions know
 * their depth, so that no more is looked at than what stands around one condition.
 */
final class Depth {

  private Depth() {}

  static int of(Query query) {
    return switch (query) {
      case Query.Boosted boosted -> 1 + of(boosted.query());
      case Query.InQuote quote -> 1 + of(quote.query());
      case Query.InArticle article -> 1 + of(article.query());
      case Query.Combined combined ->
          1
              + Math.max(
                  of(combined.must()), Math.max(of(combined.should()), of(combined.mustNot())));
      default -> 1;
    };
  }

  private static int of(List<Query> conditions) {
    return ConditionList.of(conditions, "conditions").depth();
  }
}

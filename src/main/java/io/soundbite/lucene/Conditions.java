package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Counts the words and conditions of a query as whoever wrote it does: what stands between blanks,
 * and what is no word. Looks at each part once, in however many places it stands.
 */
final class Conditions {

  /** More than any limit, and twice as many still a number. */
  private static final long MOST = Long.MAX_VALUE / 4;

  private final IdentityHashMap<Query, Long> known = new IdentityHashMap<>();

  private Conditions() {}

  /** How many there are. */
  static long in(Query query) {
    return new Conditions().count(query);
  }

  private long count(Query query) {
    return switch (query) {
      case Query.Words words -> words(words.field(), words.text());
      case Query.Phrase phrase -> words(phrase.field(), phrase.text());
      case Query.Exact exact -> words(exact.field(), exact.text());
      case Query.Boosted boosted -> count(boosted.query());
      case Query.InQuote quote -> count(quote.query());
      case Query.InArticle article -> count(article.query());
      case Query.Combined combined -> {
        Long all = known.get(combined);
        if (all == null) {
          all = count(combined.must()) + count(combined.should()) + count(combined.mustNot());
          all = Math.min(MOST, all);
          known.put(combined, all);
        }
        yield all;
      }
      case Query.Everything one -> 1;
      case Query.Prefix one -> 1;
      case Query.Wildcard one -> 1;
      case Query.Regex one -> 1;
      case Query.Fuzzy one -> 1;
      case Query.Published one -> 1;
      case Query.Certain one -> 1;
      case Query.Range one -> 1;
      case Query.Filed one -> 1;
      case Query.Like one -> 1;
    };
  }

  private static long words(Field field, String text) {
    return switch (field.matching()) {
      case WORDS, NAME -> QueryWords.chunks(text).length;
      case EXACT, CODE, TOPIC, DATE, NUMBER -> 1;
    };
  }

  private long count(List<Query> queries) {
    long count = 0;
    for (Query query : queries) {
      count = Math.min(MOST, count + count(query));
    }
    return count;
  }
}

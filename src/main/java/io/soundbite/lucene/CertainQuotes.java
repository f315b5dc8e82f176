package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

/**
 * Asks a query as if the quotes with less than some confidence were not there: of quotes, it leaves
 * those out; of articles, each condition on a quote is met by one that is certain enough.
 */
final class CertainQuotes {

  private final Query certain;

  private CertainQuotes(double atLeast) {
    this.certain = Query.certain(atLeast);
  }

  /** The quotes of a segment that are so certain at least; where that is 0, all documents. */
  static Counted.Filter filter(LeafReaderContext context, double atLeast) throws IOException {
    if (atLeast == 0) {
      return document -> true;
    }
    SortedNumericDocValues values = DocValues.getSortedNumeric(context.reader(), Layout.CONFIDENCE);
    return quote ->
        values.advanceExact(quote)
            && NumericUtils.sortableLongToDouble(values.nextValue()) >= atLeast;
  }

  /** The query, changed so; itself where that is 0. */
  static Query alone(Query query, double atLeast, Unit asked) {
    if (atLeast == 0) {
      return query;
    }
    CertainQuotes quotes = new CertainQuotes(atLeast);
    return asked == Unit.QUOTE ? quotes.certain(query) : quotes.ofArticle(query);
  }

  /** Asked of quotes. */
  private Query certain(Query query) {
    return Query.all(ofQuote(query), certain);
  }

  private Query ofQuote(Query query) {
    return switch (query) {
      case Query.InArticle article -> new Query.InArticle(ofArticle(article.query()));
      case Query.InQuote quote -> new Query.InQuote(ofQuote(quote.query()));
      case Query.Boosted boosted -> new Query.Boosted(ofQuote(boosted.query()), boosted.factor());
      case Query.Combined all ->
          new Query.Combined(
              all.must().stream().map(this::ofQuote).toList(),
              all.should().stream().map(this::ofQuote).toList(),
              all.mustNot().stream().map(this::ofQuote).toList(),
              all.atLeast());
      default -> query;
    };
  }

  private Query ofArticle(Query query) {
    return switch (query) {
      case Query.Words words -> ofArticle(words.field(), words);
      case Query.Phrase phrase -> ofArticle(phrase.field(), phrase);
      case Query.Exact exact -> ofArticle(exact.field(), exact);
      case Query.Prefix prefix -> ofArticle(prefix.field(), prefix);
      case Query.Wildcard wildcard -> ofArticle(wildcard.field(), wildcard);
      case Query.Regex regex -> ofArticle(regex.field(), regex);
      case Query.Fuzzy fuzzy -> ofArticle(fuzzy.field(), fuzzy);
      case Query.Certain atLeast -> new Query.InQuote(Query.all(atLeast, certain));
      case Query.InQuote quote -> new Query.InQuote(certain(quote.query()));
      case Query.InArticle article -> new Query.InArticle(ofArticle(article.query()));
      case Query.Boosted boosted -> new Query.Boosted(ofArticle(boosted.query()), boosted.factor());
      case Query.Combined all ->
          new Query.Combined(
              ofArticle(all.must()),
              ofArticle(all.should()),
              ofArticle(all.mustNot()),
              all.atLeast());
      case Query.Everything other -> other;
      case Query.Published other -> other;
      case Query.Range other -> other;
      case Query.Filed other -> other;
      case Query.Like other -> other;
    };
  }

  private List<Query> ofArticle(List<Query> queries) {
    return queries.stream().map(this::ofArticle).toList();
  }

  private Query ofArticle(Field field, Query condition) {
    return field.unit() == Field.Unit.QUOTE
        ? new Query.InQuote(Query.all(condition, certain))
        : condition;
  }
}

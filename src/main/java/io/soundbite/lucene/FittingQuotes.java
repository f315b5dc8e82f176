package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Finds the quote that an article was found by: that which meets most of what a query asks of
 * quotes, the first of several. "By Fauci" and "of masks" may hold of two quotes of one article;
 * the one to show is that of which both hold.
 */
final class FittingQuotes {

  /** How many conditions are looked at. */
  private static final int MOST = 64;

  private final IndexSearcher searcher;
  private final Weight conditions;

  private FittingQuotes(IndexSearcher searcher, Weight conditions) {
    this.searcher = searcher;
    this.conditions = conditions;
  }

  /** Finds none, whatever the article. */
  static FittingQuotes none(IndexSearcher searcher) throws IOException {
    return over(searcher, new MatchNoDocsQuery("nothing is asked of quotes"));
  }

  static FittingQuotes of(IndexSearcher searcher, Translation translation, Query query)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query condition : conditions(query)) {
      any.add(new ConstantScoreQuery(translation.translate(condition, Unit.QUOTE)), Occur.SHOULD);
    }
    return over(searcher, any.build());
  }

  private static FittingQuotes over(IndexSearcher searcher, org.apache.lucene.search.Query query)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    return new FittingQuotes(searcher, weight);
  }

  /** The place among the quotes of an article, from 0; empty where nothing is asked of quotes. */
  OptionalInt best(int article) throws IOException {
    return all(article).stream().mapToInt(place -> place).findFirst();
  }

  /** The places of all that meet as much as the best one. */
  List<Integer> all(int article) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(article, reader.leaves()));
    Scorer scorer = conditions.scorer(leaf);
    List<Integer> best = new ArrayList<>();
    if (scorer == null) {
      return best;
    }
    int first = Blocks.firstOfBlock(reader, article) - leaf.docBase;
    float most = 0;
    int end = article - leaf.docBase;
    for (int quote = scorer.iterator().advance(first);
        quote < end;
        quote = scorer.iterator().nextDoc()) {
      if (scorer.score() > most) {
        most = scorer.score();
        best.clear();
      }
      if (scorer.score() == most) {
        best.add(quote - first);
      }
    }
    return best;
  }

  /** What a query asks of quotes, each a condition of its own, the first {@value #MOST}. */
  static List<Query> conditions(Query query) {
    Set<Query> conditions = new LinkedHashSet<>();
    gather(query, false, conditions);
    return conditions.stream().limit(MOST).toList();
  }

  private static void gather(Query query, boolean inQuote, Set<Query> conditions) {
    switch (query) {
      case Query.Everything everything -> {}
      case Query.Published published -> {}
      case Query.Range range -> {}
      case Query.Like like -> {}
      case Query.Filed filed -> {
        if (inQuote) {
          conditions.add(filed);
        }
      }
      case Query.Certain certain -> conditions.add(certain);
      case Query.Words words -> add(words.field(), words, inQuote, conditions);
      case Query.Phrase phrase -> add(phrase.field(), phrase, inQuote, conditions);
      case Query.Exact exact -> add(exact.field(), exact, inQuote, conditions);
      case Query.Prefix prefix -> add(prefix.field(), prefix, inQuote, conditions);
      case Query.Wildcard wildcard -> add(wildcard.field(), wildcard, inQuote, conditions);
      case Query.Regex regex -> add(regex.field(), regex, inQuote, conditions);
      case Query.Fuzzy fuzzy -> add(fuzzy.field(), fuzzy, inQuote, conditions);
      case Query.Combined combined -> {
        List<Query> wanted = new ArrayList<>(combined.must());
        wanted.addAll(combined.should());
        wanted.forEach(part -> gather(part, inQuote, conditions));
      }
      case Query.Boosted boosted -> gather(boosted.query(), inQuote, conditions);
      case Query.InQuote quote -> {
        conditions.add(quote.query());
        gather(quote.query(), true, conditions);
      }
      case Query.InArticle article -> {}
    }
  }

  private static void add(Field field, Query leaf, boolean inQuote, Set<Query> conditions) {
    if (inQuote || field.unit() == Field.Unit.QUOTE) {
      conditions.add(leaf);
    }
  }
}

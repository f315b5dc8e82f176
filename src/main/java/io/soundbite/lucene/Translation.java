package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Translates the query tree for one search. What comes out finds documents of the unit asked for
 * and no others, whatever the tree, which the joins rely on.
 *
 * <p>Each condition is translated for the documents that hold its field, and led to those asked for
 * by {@link Blocks}. Conditions that say nothing about relevance have the constant score 1, and are
 * filters where they are among several that must hold.
 */
final class Translation {

  /** What a match in the headline is worth, to one in the body. */
  private static final float TITLE_BOOST = 2f;

  /** How much of the score of the worse field is added to that of the better one. */
  private static final float TIE = 0.1f;

  private final Leaves leaves;
  private final Expansion expansion;
  private final NamesElsewhere names;
  private final ArticlesLike alike;

  Translation(Leaves leaves, Expansion expansion, NamesElsewhere names, ArticlesLike alike) {
    this.leaves = leaves;
    this.expansion = expansion;
    this.names = names;
    this.alike = alike;
  }

  /** The query as asked of articles, or of quotes. */
  org.apache.lucene.search.Query translate(Query query, Unit asked) throws IOException {
    if (expansion.isOver()) {
      return new MatchNoDocsQuery("the time is over");
    }
    return switch (query) {
      case Query.Everything everything -> counted(asked.all());
      case Query.Words words -> condition(words.field(), words, asked);
      case Query.Phrase phrase -> condition(phrase.field(), phrase, asked);
      case Query.Exact exact -> condition(exact.field(), exact, asked);
      case Query.Prefix prefix -> condition(prefix.field(), prefix, asked);
      case Query.Wildcard wildcard -> condition(wildcard.field(), wildcard, asked);
      case Query.Regex regex -> condition(regex.field(), regex, asked);
      case Query.Fuzzy fuzzy -> condition(fuzzy.field(), fuzzy, asked);
      case Query.Published published -> counted(published(published, asked));
      case Query.Range range -> counted(lead(OwnFields.within(range), Unit.ARTICLE, asked));
      case Query.Filed filed -> counted(filed(filed, asked));
      case Query.Like like -> counted(like(like, asked));
      case Query.Certain certain -> counted(lead(certain(certain.atLeast()), Unit.QUOTE, asked));
      case Query.Combined combined -> combined(combined, asked);
      case Query.Boosted boosted ->
          new BoostQuery(translate(boosted.query(), asked), boosted.factor());
      case Query.InQuote inQuote -> lead(translate(inQuote.query(), Unit.QUOTE), Unit.QUOTE, asked);
      case Query.InArticle inArticle ->
          lead(translate(inArticle.query(), Unit.ARTICLE), Unit.ARTICLE, asked);
    };
  }

  /** What is no word counts as one. */
  private org.apache.lucene.search.Query counted(org.apache.lucene.search.Query condition) {
    leaves.count();
    return condition;
  }

  /** Leads from the documents that hold something to those asked for. */
  static org.apache.lucene.search.Query lead(
      org.apache.lucene.search.Query query, Unit home, Unit asked) {
    if (home == asked) {
      return query;
    }
    return asked == Unit.ARTICLE ? Blocks.articlesOf(query) : Blocks.quotesOf(query);
  }

  /** Published within milliseconds {@code [from, before)}; both documents of a block know it. */
  static org.apache.lucene.search.Query published(long from, long before, Unit asked) {
    if (from >= before) {
      return new MatchNoDocsQuery("the range of dates is empty");
    }
    return new ConstantScoreQuery(
        asked == Unit.ARTICLE
            ? LongField.newRangeQuery(Layout.DATE, from, before - 1)
            : NumericDocValuesField.newSlowRangeQuery(Layout.QUOTE_DATE, from, before - 1));
  }

  /** Quotes that are so certain at least. */
  static org.apache.lucene.search.Query certain(double atLeast) {
    return new ConstantScoreQuery(DoubleField.newRangeQuery(Layout.CONFIDENCE, atLeast, 1));
  }

  private static org.apache.lucene.search.Query published(Query.Published range, Unit asked) {
    return published(
        range.from().map(Times::millis).orElse(Times.EARLIEST),
        range.before().map(Times::millis).orElse(Times.LATEST + 1),
        asked);
  }

  private org.apache.lucene.search.Query like(Query.Like like, Unit asked) throws IOException {
    try {
      return lead(alike.to(like), Unit.ARTICLE, asked);
    } catch (IllegalArgumentException e) {
      throw new RefusedConditionException(like, e);
    }
  }

  /**
   * @throws RefusedConditionException where there is no such topic
   */
  private Term topic(Field field, Query leaf, Unit asked) {
    try {
      return new Term(Layout.name(field, asked), leaves.topic(leaf).code());
    } catch (IllegalArgumentException e) {
      throw new RefusedConditionException(leaf, e);
    }
  }

  /** Filed under a topic with so much confidence; that it is filed there at all finds few fast. */
  private org.apache.lucene.search.Query filed(Query.Filed filed, Unit asked) {
    Term topic = topic(Field.TOPIC, filed, asked);
    String field = Layout.on(asked, Layout.TOPIC_CONFIDENCE);
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(new TermQuery(topic), Occur.FILTER)
            .add(TopicConfidence.atLeast(field, topic.text(), filed.atLeast()), Occur.FILTER)
            .build());
  }

  private org.apache.lucene.search.Query condition(Field field, Query leaf, Unit asked)
      throws IOException {
    if (Leaves.isAnything(leaf)) {
      return counted(Presence.of(field, asked));
    }
    return switch (field.matching()) {
      case TOPIC -> counted(new ConstantScoreQuery(new TermQuery(topic(field, leaf, asked))));
      case DATE, NUMBER ->
          throw new IllegalArgumentException("Not asked for by words: " + leaf.toText());
      case NAME -> name(field, leaf, asked);
      case WORDS, EXACT, CODE -> {
        List<Part> parts = leaves.parts(field, leaf);
        Unit home = collected(field) ? asked : Layout.home(field, asked);
        yield lead(all(field, parts, home), home, asked);
      }
    };
  }

  /**
   * A name is the one asked for or it is not: it says no more of one hit than of another, how often
   * ever it stands there, but more where it is rare.
   */
  private org.apache.lucene.search.Query name(Field field, Query leaf, Unit asked)
      throws IOException {
    List<Part> parts = leaves.parts(field, leaf);
    Unit home = Layout.home(field, asked);
    var named = new ConstantScoreQuery(alsoNamed(leaf, all(field, parts, home)));
    double rarity = expansion.rarity(parts, Layout.name(field, home));
    return lead(new BoostQuery(named, (float) rarity), home, asked);
  }

  /** Quotes of a speaker also where the article has no more than a part of the name. */
  private org.apache.lucene.search.Query alsoNamed(Query leaf, org.apache.lucene.search.Query named)
      throws IOException {
    return switch (leaf) {
      case Query.Words words when words.field().equals(Field.SPEAKER) ->
          names.also(named, words.text());
      case Query.Phrase phrase when phrase.field().equals(Field.SPEAKER) ->
          names.also(named, phrase.text());
      default -> named;
    };
  }

  /** Whether articles hold what their quotes have of this field, so that no join is needed. */
  private static boolean collected(Field field) {
    return field.equals(Field.KIND) || field.equals(Field.SPEAKER_KIND);
  }

  private org.apache.lucene.search.Query all(Field field, List<Part> parts, Unit home)
      throws IOException {
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery("no word to look for");
    }
    List<org.apache.lucene.search.Query> ones = new ArrayList<>(parts.size());
    for (Part part : parts) {
      ones.add(one(field, part, home));
    }
    if (ones.size() == 1) {
      return ones.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Grouped.add(all, ones, Occur.MUST, Occur.MUST, IndexSearcher.getMaxClauseCount());
    return all.build();
  }

  /** One word, phrase or pattern of a field. */
  org.apache.lucene.search.Query one(Field field, Part part, Unit home) throws IOException {
    if (field.equals(Field.TEXT) && home == Unit.ARTICLE) {
      return new DisjunctionMaxQuery(
          List.of(
              new BoostQuery(part.in(Layout.TITLE, expansion), TITLE_BOOST),
              part.in(Layout.BODY, expansion)),
          TIE);
    }
    org.apache.lucene.search.Query query = part.in(Layout.name(field, home), expansion);
    return field.matching().isWhole() ? new ConstantScoreQuery(query) : query;
  }

  private org.apache.lucene.search.Query combined(Query.Combined combined, Unit asked)
      throws IOException {
    List<Query> must = must(combined, asked);
    List<org.apache.lucene.search.Query> scored =
        translated(must.stream().filter(Translation::scores).toList(), asked);
    List<org.apache.lucene.search.Query> filters =
        translated(must.stream().filter(one -> !scores(one)).toList(), asked);
    List<org.apache.lucene.search.Query> should = translated(combined.should(), asked);
    List<org.apache.lucene.search.Query> not = translated(combined.mustNot(), asked);
    int most = IndexSearcher.getMaxClauseCount() - 1;
    boolean fit =
        Grouped.size(scored) + Grouped.size(filters) + Grouped.size(should) + Grouped.size(not)
            <= most;
    int each = fit ? most : Math.max(2, most / 4);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Grouped.add(all, scored, Occur.MUST, Occur.MUST, each);
    Grouped.add(all, filters, Occur.MUST, Occur.FILTER, each);
    boolean several = combined.atLeast() > 1;
    Grouped.add(all, should, Occur.SHOULD, Occur.SHOULD, several ? Integer.MAX_VALUE : each);
    Grouped.add(all, not, Occur.SHOULD, Occur.MUST_NOT, each);
    if (combined.must().isEmpty() && combined.should().isEmpty()) {
      all.add(asked.all(), Occur.MUST);
    }
    return all.setMinimumNumberShouldMatch(combined.atLeast()).build();
  }

  private List<org.apache.lucene.search.Query> translated(List<Query> queries, Unit asked)
      throws IOException {
    List<org.apache.lucene.search.Query> translated = new ArrayList<>(queries.size());
    for (Query query : queries) {
      translated.add(translate(query, asked));
    }
    return translated;
  }

  /**
   * What must hold. Words that follow each other are one condition where they are looked for in the
   * document asked for, since a synonym may be of several words.
   */
  List<Query> must(Query.Combined combined, Unit asked) {
    List<Query> joined = new ArrayList<>();
    List<Query.Words> row = new ArrayList<>();
    for (Query must : combined.must()) {
      if (must instanceof Query.Words words && isOfRow(words, asked)) {
        if (!row.isEmpty() && !row.getLast().field().equals(words.field())) {
          join(row, joined);
        }
        row.add(words);
      } else {
        join(row, joined);
        joined.add(must);
      }
    }
    join(row, joined);
    return joined;
  }

  private static boolean isOfRow(Query.Words words, Unit asked) {
    return words.field().matching() == Field.Matching.WORDS
        && Layout.home(words.field(), asked) == asked;
  }

  /** Empties a row of words into one condition, if there is any. */
  private static void join(List<Query.Words> row, List<Query> joined) {
    if (!row.isEmpty()) {
      String text = row.stream().map(Query.Words::text).collect(Collectors.joining(" "));
      joined.add(new Query.Words(row.getFirst().field(), text));
      row.clear();
    }
  }

  /** Whether a query says how relevant its matches are. */
  static boolean scores(Query query) {
    return switch (query) {
      case Query.Everything everything -> false;
      case Query.Published published -> false;
      case Query.Certain certain -> false;
      case Query.Range range -> false;
      case Query.Filed filed -> false;
      case Query.Like like -> true;
      case Query.Words words -> scores(words.field());
      case Query.Phrase phrase -> scores(phrase.field());
      case Query.Exact exact -> scores(exact.field());
      case Query.Prefix prefix -> scores(prefix.field());
      case Query.Wildcard wildcard -> scores(wildcard.field());
      case Query.Regex regex -> scores(regex.field());
      case Query.Fuzzy fuzzy -> scores(fuzzy.field());
      case Query.Combined combined ->
          !combined.should().isEmpty() || combined.must().stream().anyMatch(Translation::scores);
      case Query.Boosted boosted -> scores(boosted.query());
      case Query.InQuote inQuote -> scores(inQuote.query());
      case Query.InArticle inArticle -> scores(inArticle.query());
    };
  }

  private static boolean scores(Field field) {
    return switch (field.matching()) {
      case WORDS -> true;
      case NAME, EXACT, CODE, TOPIC, DATE, NUMBER -> false;
    };
  }
}

package io.soundbite.lucene;

import io.soundbite.model.ScoredTopic;
import io.soundbite.query.Field;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds articles like one: those with its most telling words, and its topics, of its time first.
 *
 * <p>A word is worth {@code w / (w + K)}, with {@code w} the number of times it occurs, more for
 * the headline and the lead, times its rarity in the index, {@code ln(1 + (N - n + 0.5) / (n +
 * 0.5))}. The {@value #WORDS} best are asked for, and each topic, by rarity and confidence. What
 * was published within weeks of it is more often on the same story, and gets {@code NEAR / (1 +
 * days / 30)} on top. {@code soundbite evaluate-similar} on its tune half chose the figures here.
 */
final class Alike {

  private static final int WORDS = 40;
  private static final double K = 10;
  private static final double TITLE = 2;
  private static final double LEAD = 0.5;
  private static final double TOPIC = 1;
  private static final int LEAD_LENGTH = 400;
  private static final float IN_TITLE = 1.5f;
  private static final float TIE = 0.5f;

  /** What the same date is worth, and how far from it half of that is left. */
  private static final float NEAR = 12;

  private static final Duration HALF = Duration.ofDays(30);

  /** An article like it has one of so many of the words at least. */
  private static final int SHARE = 12;

  /** A word that no other article has finds none. */
  private static final int LEAST_ARTICLES = 2;

  /**
   * What makes an article alike.
   *
   * @param label what a person calls it
   */
  record Clause(String label, Query query) {}

  private final View view;
  private final IndexReader reader;
  private final FieldAnalyzer analyzer;
  private final int articles;

  Alike(View view, FieldAnalyzer analyzer) throws IOException {
    this.view = view;
    this.reader = view.getIndexReader();
    this.analyzer = analyzer;
    this.articles = view.documents(Unit.ARTICLE);
  }

  /** A word of the article, and how telling it is. */
  private record Telling(String word, double worth) {}

  /**
   * What finds articles like one, itself not among them.
   *
   * @throws IllegalArgumentException where there is no such article
   */
  Query to(io.soundbite.query.Query.Like like) throws IOException {
    StoredArticle article = stored(like.id());
    BooleanQuery.Builder alike = new BooleanQuery.Builder();
    List<Clause> clauses = clauses(article);
    clauses.forEach(clause -> alike.add(clause.query(), Occur.SHOULD));
    int shared =
        like.atLeast() > 0 ? Math.min(like.atLeast(), clauses.size()) : clauses.size() / SHARE;
    alike.setMinimumNumberShouldMatch(Math.max(1, shared));
    BooleanQuery.Builder others =
        new BooleanQuery.Builder()
            .add(alike.build(), Occur.MUST)
            .add(new TermQuery(new Term(Layout.BLOCK, like.id())), Occur.MUST_NOT);
    near(article).ifPresent(near -> others.add(near, Occur.SHOULD));
    return others.build();
  }

  /** What makes those better that were published at about the same time; none without a date. */
  static Optional<Query> near(StoredArticle article) {
    return article
        .head()
        .publishedAt()
        .map(
            at ->
                LongField.newDistanceFeatureQuery(
                    Layout.DATE, NEAR, Times.millis(at), HALF.toMillis()));
  }

  /**
   * The article itself.
   *
   * @throws IllegalArgumentException where there is none
   */
  StoredArticle stored(String id) throws IOException {
    int document = Blocks.article(reader, id);
    if (document < 0) {
      throw new IllegalArgumentException(
          "There is no article '%s' to find others like it; a search tells the ids of articles"
              .formatted(ExactTerm.cut(id, 100)));
    }
    return StoredArticle.whole(view.storedFields(), document);
  }

  /** What is asked for: the words, the most telling first, then the topics. */
  List<Clause> clauses(StoredArticle article) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (Telling word : words(article)) {
      clauses.add(new Clause(word.word(), query(word.word())));
    }
    for (ScoredTopic topic : article.quotes().topics()) {
      clauses.add(new Clause("the topic " + topic.topic().label(), query(topic)));
    }
    return clauses;
  }

  private List<Telling> words(StoredArticle article) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    Optional<Foreign> language = Foreign.of(article.head().language());
    String body = article.body();
    count(body, language, 1, weights);
    count(article.head().title(), language, TITLE, weights);
    count(ExactTerm.cut(body, LEAD_LENGTH), language, LEAD, weights);
    weights.keySet().removeIf(PlainWords::contains);
    List<Telling> telling = new ArrayList<>();
    having(new TreeSet<>(weights.keySet()))
        .forEach(
            (word, having) -> {
              if (having >= LEAST_ARTICLES) {
                double weight = weights.getOrDefault(word, 0.0);
                telling.add(new Telling(word, weight / (weight + K) * rarity(having)));
              }
            });
    telling.sort(
        Comparator.comparingDouble(Telling::worth).reversed().thenComparing(Telling::word));
    return telling.subList(0, Math.min(WORDS, telling.size()));
  }

  /** How many articles have each of some words, which are looked up faster in their order. */
  private Map<String, Integer> having(SortedSet<String> words) throws IOException {
    Map<String, Integer> having = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = Terms.getTerms(leaf.reader(), Layout.BODY).iterator();
      for (String word : words) {
        if (terms.seekExact(new BytesRef(word))) {
          having.merge(word, terms.docFreq(), Integer::sum);
        }
      }
    }
    return having;
  }

  private void count(
      String text, Optional<Foreign> language, double worth, Map<String, Double> weights) {
    for (String word : analyzer.stems(text, language)) {
      weights.merge(word, worth, Double::sum);
    }
  }

  private double rarity(int having) {
    double all = Math.max(having, articles);
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }

  private static Query query(String word) {
    return new DisjunctionMaxQuery(
        List.of(
            new TermQuery(new Term(Layout.BODY, word)),
            new BoostQuery(new TermQuery(new Term(Layout.TITLE, word)), IN_TITLE)),
        TIE);
  }

  private Query query(ScoredTopic scored) throws IOException {
    Term topic = new Term(Layout.name(Field.TOPIC, Unit.ARTICLE), scored.topic().code());
    double worth = TOPIC * scored.confidence() * rarity(reader.docFreq(topic));
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(topic)), (float) worth);
  }
}

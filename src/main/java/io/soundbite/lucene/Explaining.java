package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Explanation.Reason;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/**
 * Says in sentences why one document has its score: walks over the query as a person wrote it, and
 * asks for the score of each of its parts by itself. The score of the whole is their sum.
 */
final class Explaining {

  /** How many words are told of an article like another. */
  private static final int TOLD = 10;

  private final View view;
  private final IndexSearcher searcher;
  private final Translation translation;
  private final Alike alike;
  private final Leaves leaves;
  private final List<Reason> reasons = new ArrayList<>();

  Explaining(
      View view, IndexSearcher searcher, Translation translation, Alike alike, Leaves leaves) {
    this.view = view;
    this.searcher = searcher;
    this.translation = translation;
    this.alike = alike;
    this.leaves = leaves;
  }

  List<Reason> reasons() {
    return reasons;
  }

  /**
   * Tells the reasons of a document that fits.
   *
   * @param factor what all scores are multiplied by
   */
  void explain(Query query, Unit asked, int document, double factor) throws IOException {
    switch (query) {
      case Query.Everything everything -> add("everything fits", factor);
      case Query.Published published -> add(fits(published), factor);
      case Query.Certain certain -> add(fits(certain), factor);
      case Query.Range range -> add(fits(range), factor);
      case Query.Filed filed -> add(fits(filed), factor);
      case Query.Like like -> like(like, asked, document, factor);
      case Query.Words words -> leaf(words.field(), words, asked, document, factor);
      case Query.Phrase phrase -> leaf(phrase.field(), phrase, asked, document, factor);
      case Query.Exact exact -> leaf(exact.field(), exact, asked, document, factor);
      case Query.Prefix prefix -> leaf(prefix.field(), prefix, asked, document, factor);
      case Query.Wildcard wildcard -> leaf(wildcard.field(), wildcard, asked, document, factor);
      case Query.Regex regex -> leaf(regex.field(), regex, asked, document, factor);
      case Query.Fuzzy fuzzy -> leaf(fuzzy.field(), fuzzy, asked, document, factor);
      case Query.Combined combined -> combined(combined, asked, document, factor);
      case Query.Boosted boosted -> boosted(boosted, asked, document, factor);
      case Query.InQuote inQuote -> {
        int quote = at(inQuote.query(), Unit.QUOTE, asked, document);
        explain(inQuote.query(), Unit.QUOTE, quote, factor);
      }
      case Query.InArticle inArticle -> {
        int article = at(inArticle.query(), Unit.ARTICLE, asked, document);
        explain(inArticle.query(), Unit.ARTICLE, article, factor);
      }
    }
  }

  /** Tells of each reason that it counts so many times as much. */
  private void boosted(Query.Boosted boosted, Unit asked, int document, double factor)
      throws IOException {
    int before = reasons.size();
    explain(boosted.query(), asked, document, factor * boosted.factor());
    String times =
        new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(boosted.factor());
    reasons
        .subList(before, reasons.size())
        .replaceAll(reason -> new Reason(reason.text() + "; times " + times, reason.score()));
  }

  private void combined(Query.Combined combined, Unit asked, int document, double factor)
      throws IOException {
    for (Query must : translation.must(combined, asked)) {
      if (Translation.scores(must)) {
        explain(must, asked, document, factor);
      }
    }
    for (Query should : combined.should()) {
      if (score(translation.translate(should, asked), document).isMatch()) {
        explain(should, asked, document, factor);
      }
    }
    if (combined.must().isEmpty() && combined.should().isEmpty()) {
      add("nothing that was excluded", factor);
    }
  }

  private void leaf(Field field, Query leaf, Unit asked, int document, double factor)
      throws IOException {
    boolean byWords = field.matching() == Field.Matching.WORDS && !Leaves.isAnything(leaf);
    if (!byWords) {
      double score = value(translation.translate(leaf, asked), document);
      add(fits(leaf), factor * score);
      return;
    }
    Unit home = Layout.home(field, asked);
    int at = at(leaf, home, asked, document);
    Sentence sentence = new Sentence(view, at, home);
    for (Part part : leaves.parts(field, leaf)) {
      double score = value(translation.one(field, part, home), at);
      add(sentence.of(part, field), factor * score);
    }
  }

  private static String fits(Query query) {
    return query.toText() + " fits";
  }

  private void like(Query.Like like, Unit asked, int document, double factor) throws IOException {
    int article = at(like, Unit.ARTICLE, asked, document);
    List<Reason> shared = new ArrayList<>();
    StoredArticle liked = alike.stored(like.id());
    for (Alike.Clause clause : alike.clauses(liked)) {
      Explanation score = score(clause.query(), article);
      if (score.isMatch()) {
        shared.add(new Reason(clause.label(), factor * score.getValue().doubleValue()));
      }
    }
    shared.sort(Comparator.comparingDouble(Reason::score).reversed());
    for (Reason one : shared.subList(0, Math.min(TOLD, shared.size()))) {
      add("has '%s' too".formatted(one.text()), one.score());
    }
    if (shared.size() > TOLD) {
      double rest = shared.stream().skip(TOLD).mapToDouble(Reason::score).sum();
      add("%d more words in common".formatted(shared.size() - TOLD), rest);
    }
    var near = Alike.near(liked);
    if (near.isPresent()) {
      double score = score(near.get(), article).getValue().doubleValue();
      if (score > 0) {
        add("published at about that time", factor * score);
      }
    }
  }

  private void add(String text, double score) {
    reasons.add(new Reason(text, score));
  }

  /**
   * The document that a condition is true of: the one asked for, its article, or of its quotes the
   * first with the best score.
   */
  private int at(Query query, Unit home, Unit asked, int document) throws IOException {
    if (home == asked) {
      return document;
    }
    if (home == Unit.ARTICLE) {
      return Blocks.place(view.getIndexReader(), document).article();
    }
    org.apache.lucene.search.Query quotes = translation.translate(query, Unit.QUOTE);
    int best = document;
    double most = -1;
    int first = Blocks.firstOfBlock(view.getIndexReader(), document);
    for (int quote = first; quote < document; quote++) {
      Explanation score = score(quotes, quote);
      if (score.isMatch() && score.getValue().doubleValue() > most) {
        best = quote;
        most = score.getValue().doubleValue();
      }
    }
    return best;
  }

  private double value(org.apache.lucene.search.Query query, int document) throws IOException {
    return score(query, document).getValue().doubleValue();
  }

  private Explanation score(org.apache.lucene.search.Query query, int document) throws IOException {
    return searcher.explain(query, document);
  }
}

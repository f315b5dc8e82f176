package io.soundbite.lucene;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Reads clauses from the queries that {@link Translation} makes for alerts. Equal clauses are one
 * object, as long as an alert has it: many alerts name the same speaker, and a block is asked for
 * him once. For one thread at a time.
 */
final class ClauseReader {

  private static final Comparator<Clause> CHEAPEST_FIRST = Comparator.comparingInt(Clause::cost);

  private final Map<Clause, WeakReference<Clause>> known = new WeakHashMap<>();

  Clause read(Query query) {
    return same(
        switch (query) {
          case TermQuery one -> term(one.getTerm());
          case SynonymQuery same -> any(same.getTerms().stream().map(this::term).toList(), 1);
          case PhraseQuery phrase -> phrase(phrase);
          case MultiPhraseQuery phrase -> places(phrase);
          case BooleanQuery parts -> parts(parts);
          case DisjunctionMaxQuery best -> any(all(best.getDisjuncts()), 1);
          case ConstantScoreQuery constant -> read(constant.getQuery());
          case BoostQuery boost -> read(boost.getQuery());
          case Grouped group -> read(group.clauses());
          case ToParentBlockJoinQuery join ->
              new Clause.Lead(read(join.getChildQuery()), Unit.ARTICLE);
          case ToChildBlockJoinQuery join ->
              new Clause.Lead(read(join.getParentQuery()), Unit.QUOTE);
          case MatchNoDocsQuery none -> any(List.of(), 1);
          case AlertPatterns.PatternQuery pattern -> pattern.clause();
          case AlertPatterns.RowQuery row -> row.clause();
          case AlertNames.NameQuery name ->
              new Clause.Named(read(name.written()), name.name(), name.filed(), name.words());
          default -> new Clause.Asked(query, List.of());
        });
  }

  private Clause same(Clause clause) {
    WeakReference<Clause> reference = known.get(clause);
    Clause before = reference == null ? null : reference.get();
    if (before != null) {
      return before;
    }
    known.put(clause, new WeakReference<>(clause));
    return clause;
  }

  private Clause term(Term term) {
    return same(has(term));
  }

  private static Clause.Has has(Term term) {
    return new Clause.Has(term.field(), term.text());
  }

  private static Clause phrase(PhraseQuery phrase) {
    List<Clause.Has> words = Arrays.stream(phrase.getTerms()).map(ClauseReader::has).toList();
    return phrase.getSlop() == 0 ? new Clause.InOrder(words) : new Clause.Asked(phrase, words);
  }

  /** Of each place a word, and only where those are there, their order. */
  private Clause places(MultiPhraseQuery phrase) {
    List<Clause> must = new ArrayList<>();
    for (Term[] place : phrase.getTermArrays()) {
      must.add(same(any(Arrays.stream(place).map(this::term).toList(), 1)));
    }
    must.add(same(new Clause.Asked(phrase, List.of())));
    must.sort(CHEAPEST_FIRST);
    return new Clause.All(must, List.of());
  }

  private Clause parts(BooleanQuery parts) {
    List<Clause> must = new ArrayList<>(all(parts.getClauses(Occur.MUST)));
    must.addAll(all(parts.getClauses(Occur.FILTER)));
    List<Clause> should = all(parts.getClauses(Occur.SHOULD));
    int atLeast = Math.max(parts.getMinimumNumberShouldMatch(), must.isEmpty() ? 1 : 0);
    if (atLeast > 0) {
      must.add(same(any(should, atLeast)));
    }
    List<Clause> mustNot = all(parts.getClauses(Occur.MUST_NOT));
    must.sort(CHEAPEST_FIRST);
    return must.size() == 1 && mustNot.isEmpty() ? must.getFirst() : new Clause.All(must, mustNot);
  }

  private static Clause any(List<Clause> clauses, int atLeast) {
    return clauses.size() == 1 && atLeast == 1
        ? clauses.getFirst()
        : new Clause.Any(clauses, atLeast);
  }

  private List<Clause> all(Collection<Query> queries) {
    return queries.stream().map(this::read).toList();
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.search.Suggestion;
import io.soundbite.search.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Suggests headlines that have all typed words, those of most articles first, then the newest; from
 * the third letter on, since one or two begin a word of nearly every headline.
 */
final class TitleSuggestions {

  private static final int FEWEST_LETTERS = 3;

  private final View view;
  private final IndexSearcher searcher;
  private final Naming naming;
  private final int limit;

  TitleSuggestions(View view, IndexSearcher searcher, Naming naming, int limit) {
    this.view = view;
    this.searcher = searcher;
    this.naming = naming;
    this.limit = limit;
  }

  List<Suggestion> of(Typed typed, Query within) throws IOException {
    if (typed.words().get(typed.longest()).length < FEWEST_LETTERS) {
      return List.of();
    }
    List<Suggestion> right = found(typed, within, false);
    return right.isEmpty() ? found(typed, within, true) : right;
  }

  private List<Suggestion> found(Typed typed, Query within, boolean nearly) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(within, Occur.FILTER);
    for (int word = 0; word < typed.words().size(); word++) {
      all.add(word(typed.text(word), typed.isWhole(word), nearly), Occur.FILTER);
    }
    TitleGroups groups = new TitleGroups();
    searcher.search(all.build(), new HitCollector.One(groups));
    List<Suggestion> suggestions = new ArrayList<>();
    for (TitleGroups.Group group : groups.first(limit)) {
      StoredHead head = StoredArticle.head(view.storedFields(), group.document()).head();
      var marks = new TypedMarks(head.title()).of(typed.words());
      suggestions.add(
          new Suggestion(Kind.TITLE, head.title(), head.id(), group.count(), marks, nearly));
    }
    return suggestions;
  }

  /** Headlines with a word, or one that begins so; also by its stem, since those are indexed. */
  private Query word(String word, boolean whole, boolean nearly) {
    List<String> stems = naming.analyzer().terms(Field.Matching.WORDS, word);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    BooleanQuery.Builder stemmed = new BooleanQuery.Builder();
    stems.forEach(stem -> stemmed.add(new TermQuery(term(stem)), Occur.FILTER));
    any.add(stemmed.build(), Occur.SHOULD);
    if (!whole) {
      any.add(new PrefixQuery(term(word)), Occur.SHOULD);
    }
    if (nearly && word.codePointCount(0, word.length()) >= Misspelled.SHORTEST) {
      any.add(new AutomatonQuery(term(word), near(word, whole)), Occur.SHOULD);
    }
    return any.build();
  }

  /** One letter wrong, as {@link Misspelled} has it. */
  private static Automaton near(String word, boolean whole) {
    int first = word.offsetByCodePoints(0, 1);
    boolean isLong = word.codePointCount(0, word.length()) >= Misspelled.LONG;
    int end = isLong ? word.length() : word.offsetByCodePoints(word.length(), -1);
    Automaton nearly =
        new LevenshteinAutomata(word.substring(first, end), true)
            .toAutomaton(1, word.substring(0, first));
    Automaton rest = whole ? Automata.makeEmptyString() : Automata.makeAnyString();
    return Operations.determinize(
        Operations.concatenate(List.of(nearly, Automata.makeString(word.substring(end)), rest)),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static Term term(String word) {
    return new Term(Layout.TITLE, word);
  }
}

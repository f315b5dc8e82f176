package io.soundbite.lucene;

import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Looks up the words of the index that a pattern stands for, within the limits of a search. For one
 * search, and one thread.
 */
final class IndexExpansion implements Expansion {

  /** How many words are looked at before the time is looked at again. */
  private static final int INTERVAL = 256;

  private final IndexReader reader;
  private final Limits limits;
  private final Deadline deadline;

  /** A pattern is looked for in the title and in the body, and to be compiled once. */
  private final IdentityHashMap<Automaton, CompiledAutomaton> compiled = new IdentityHashMap<>();

  IndexExpansion(IndexReader reader, Limits limits, Deadline deadline) {
    this.reader = reader;
    this.limits = limits;
    this.deadline = deadline;
  }

  /**
   * Matches by a set of words. Where the time runs out the words are not all; the search that
   * follows then finds nothing.
   *
   * @throws SearchLimitException where there are more words than the limits allow
   */
  @Override
  public Query of(Part.Pattern pattern, String field) throws IOException {
    return new TermInSetQuery(field, words(pattern, field));
  }

  @Override
  public Query of(Part.Row row, String field) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Part.Place place : row.places()) {
      Term[] terms =
          switch (place) {
            case Part.Word word -> new Term[] {new Term(field, word.term())};
            case Part.Pattern pattern ->
                words(pattern, field).stream()
                    .map(word -> new Term(field, word))
                    .toArray(Term[]::new);
          };
      if (terms.length == 0) {
        return new MatchNoDocsQuery("no word fits");
      }
      phrase.add(terms);
    }
    return new ConstantScoreQuery(phrase.build());
  }

  @Override
  public double rarity(List<Part> parts, String field) throws IOException {
    double rarity = 1;
    double all = reader.getDocCount(field);
    for (Part part : parts) {
      if (part instanceof Part.Word word) {
        double having = reader.docFreq(new Term(field, word.term()));
        rarity = Math.max(rarity, Math.log(1 + (all - having + 0.5) / (having + 0.5)));
      }
    }
    return rarity;
  }

  @Override
  public boolean isOver() {
    return deadline.shouldExit();
  }

  private Set<BytesRef> words(Part.Pattern pattern, String field) throws IOException {
    CompiledAutomaton automaton =
        compiled.computeIfAbsent(
            pattern.automaton(), words -> new CompiledAutomaton(words, pattern.finite(), true));
    Set<BytesRef> found = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        add(found, automaton.getTermsEnum(terms), pattern, field);
      }
    }
    return found;
  }

  private void add(Set<BytesRef> found, TermsEnum terms, Part.Pattern pattern, String field)
      throws IOException {
    int looked = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (looked++ % INTERVAL == 0 && deadline.shouldExit()) {
        return;
      }
      found.add(BytesRef.deepCopyOf(term));
      if (found.size() > limits.maxExpansions()) {
        throw new SearchLimitException(
            ("'%s' stands for more than %,d words of the field %s, the limit maxExpansions;"
                    + " write more letters, or raise it with Limits.DEFAULT.maxExpansions(...)")
                .formatted(pattern.written(), limits.maxExpansions(), field));
      }
    }
  }
}

package io.soundbite.lucene;

import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Looks up the words of the index that a pattern stands for, within the limits of a search. */
final class IndexExpansion implements Expansion {

  /** How many words are looked at before the time is looked at again. */
  private static final int INTERVAL = 256;

  private final IndexReader reader;
  private final Limits limits;
  private final Deadline deadline;

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
    CompiledAutomaton automaton =
        new CompiledAutomaton(Forms.terms(field, pattern.automaton()), pattern.finite(), true);
    Set<BytesRef> stems = new HashSet<>();
    Set<BytesRef> forms = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        add(stems, forms, automaton.getTermsEnum(terms), pattern, field);
      }
    }
    stems.addAll(forms);
    return new TermInSetQuery(field, stems);
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

  private void add(
      Set<BytesRef> stems, Set<BytesRef> forms, TermsEnum terms, Part.Pattern pattern, String field)
      throws IOException {
    int looked = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (looked++ % INTERVAL == 0 && deadline.shouldExit()) {
        return;
      }
      Set<BytesRef> those = Forms.isForm(term) ? forms : stems;
      those.add(BytesRef.deepCopyOf(term));
      if (those.size() > limits.maxExpansions()) {
        throw new SearchLimitException(
            ("'%s' stands for more than %,d words of the field %s, the limit maxExpansions;"
                    + " write more letters, or raise it with Limits.DEFAULT.maxExpansions(...)")
                .formatted(pattern.written(), limits.maxExpansions(), field));
      }
    }
  }
}

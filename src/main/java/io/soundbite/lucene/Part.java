package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;

/** One word, phrase or pattern of a condition, not yet bound to a field. */
sealed interface Part {

  /** What finds the documents that have it in a field. */
  Query in(String field, Expansion expansion) throws IOException;

  /** A word, as the analysis left it, or a whole value. */
  record Word(String term) implements Part {
    @Override
    public Query in(String field, Expansion expansion) {
      return new TermQuery(new Term(field, term));
    }
  }

  /** At least two words in their order. */
  record Words(List<String> terms, int slop) implements Part {
    @Override
    public Query in(String field, Expansion expansion) {
      return new PhraseQuery(slop, field, terms.toArray(String[]::new));
    }
  }

  /**
   * All words that an automaton accepts.
   *
   * @param written the pattern as it was given, for messages
   */
  record Pattern(String written, Automaton automaton) implements Part {
    @Override
    public Query in(String field, Expansion expansion) throws IOException {
      return expansion.of(this, field);
    }
  }
}

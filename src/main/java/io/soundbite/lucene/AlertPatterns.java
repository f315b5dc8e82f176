package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * Patterns in alerts. A search looks up the words of the index that a pattern stands for; an alert
 * tries the words of each article. So that not every alert with a pattern is tried on every
 * article, the beginning that all words of the pattern share is looked for first: articles bring
 * the beginnings of their words, of a few lengths. A pattern without a beginning, {@code *burg}, or
 * one of nearly so spelled words, is always tried.
 */
final class AlertPatterns implements Expansion, CustomQueryHandler {

  /** The lengths of beginnings, in UTF-16 units, the longest first. */
  private static final int[] LENGTHS = {8, 5, 3, 2};

  /** Tells a beginning from a word; no word has it. */
  private static final char MARK = '\u0001';

  @Override
  public Query of(Part.Pattern pattern, String field) {
    return new PatternQuery(field, pattern.automaton());
  }

  /** An alert fits or does not: how well is all the same. */
  @Override
  public double rarity(List<Part> parts, String field) {
    return 1;
  }

  /** All words of a field that an automaton accepts. */
  private static final class PatternQuery extends AutomatonQuery {
    private final String beginning;

    PatternQuery(String field, Automaton automaton) {
      super(new Term(field), automaton);
      beginning = Operations.isEmpty(automaton) ? "" : Operations.getCommonPrefix(automaton);
    }
  }

  @Override
  public @Nullable QueryTree handleQuery(Query query, TermWeightor weights) {
    if (query instanceof PatternQuery pattern) {
      for (int length : LENGTHS) {
        if (pattern.beginning.length() >= length) {
          String marked = MARK + ExactTerm.cut(pattern.beginning, length);
          return QueryTree.term(new Term(pattern.getField(), marked), weights);
        }
      }
    }
    return null;
  }

  /** Whether a term is the beginning that the words of a pattern share. */
  static boolean isBeginning(Term term) {
    return term.bytes().length > 0 && term.bytes().bytes[term.bytes().offset] == MARK;
  }

  /** The beginning itself. */
  static Term unmarked(Term beginning) {
    return new Term(beginning.field(), beginning.text().substring(1));
  }

  @Override
  public TokenStream wrapTermStream(String field, TokenStream terms) {
    return new Beginnings(terms);
  }

  /** Puts behind each term, which come in their order, the beginnings that it is the first of. */
  private static final class Beginnings extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String last = "";
    private int shared;
    private int next = LENGTHS.length;

    Beginnings(TokenStream terms) {
      super(terms);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (next < LENGTHS.length) {
        int length = LENGTHS[next++];
        if (length > shared && length <= last.length()) {
          clearAttributes();
          term.append(MARK).append(ExactTerm.cut(last, length));
          return true;
        }
      }
      if (!input.incrementToken()) {
        return false;
      }
      String word = term.toString();
      shared = sharedLength(last, word);
      last = word;
      next = 0;
      return true;
    }

    private static int sharedLength(String one, String other) {
      int most = Math.min(one.length(), other.length());
      int shared = 0;
      while (shared < most && one.charAt(shared) == other.charAt(shared)) {
        shared++;
      }
      return shared;
    }
  }
}

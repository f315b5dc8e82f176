package io.soundbite.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The terms of a field, in order, each with how many places it stands behind the one before. */
final class FieldTerms {

  /** Of a field that is there, and has no terms. */
  static final FieldTerms NONE = new FieldTerms(0);

  private BytesRef[] terms;
  private int[] steps;
  private int size;
  private int gap;

  /**
   * @param expected about how many terms there will be
   */
  FieldTerms(int expected) {
    terms = new BytesRef[expected];
    steps = new int[expected];
  }

  /** Adds a term, which is not to be changed any more. */
  void add(BytesRef term, int step) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size + 8);
      steps = Arrays.copyOf(steps, terms.length);
    }
    terms[size] = term;
    steps[size++] = step + gap;
    gap = 0;
  }

  /** Parts what was added from what will be, so that no phrase spans both. */
  void part() {
    gap += NameAnalyzer.GAP;
  }

  /** Gives the terms of one field after another to Lucene. */
  static final class Stream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private FieldTerms field = NONE;
    private int next;

    Stream of(FieldTerms terms) {
      field = terms;
      return this;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == field.size) {
        return false;
      }
      term.setBytesRef(field.terms[next]);
      step.setPositionIncrement(field.steps[next++]);
      return true;
    }
  }
}

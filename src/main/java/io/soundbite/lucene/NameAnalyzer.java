package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Names to their words, case and accents folded: "Zoë Quinn" to "zoe", "quinn". */
final class NameAnalyzer extends Analyzer {

  /** How many positions lie between two values of a field, so that no phrase spans both. */
  static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, new FoldFilter(new AcronymFilter(source, true)));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}

package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Names to their words, case and accents folded: "Zoë Quinn" to "zoe", "quinn". */
final class NameAnalyzer extends Analyzer {

  /** How many positions lie between two values of a field, so that no phrase spans both. */
  static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
    return new TokenStreamComponents(source, words);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}

package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Text of English sentences to stems: "Zelensky's visits" to "zelensky", "visit". No word is left
 * out, so that phrases hold.
 */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new WordTokenizer();
    return new TokenStreamComponents(words, new StemFilter(words));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return NameAnalyzer.GAP;
  }
}

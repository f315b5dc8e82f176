package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Text of English sentences to stems: "Zelensky's visits" to "zelensky", "visit". No word is left
 * out, so that phrases hold. For what is asked; {@link TextReader} reads what is indexed.
 */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new WordTokenizer();
    return new TokenStreamComponents(source, new StemFilter(source));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return NameAnalyzer.GAP;
  }
}

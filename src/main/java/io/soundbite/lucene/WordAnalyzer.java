package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Text of English sentences to stems: "Zelensky's visits" to "zelensky", "visit". No word is left
 * out, so that phrases hold.
 */
final class WordAnalyzer extends Analyzer {

  private final boolean indexing;

  /**
   * @param indexing whether forms that are not stems are given too, and the lead of a body twice
   */
  WordAnalyzer(boolean indexing) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.indexing = indexing;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new WordTokenizer();
    TokenStream words = source;
    if (indexing && field.equals(Layout.BODY)) {
      words = new LeadFilter(words);
    }
    return new TokenStreamComponents(source, new StemFilter(words, indexing));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return NameAnalyzer.GAP;
  }
}

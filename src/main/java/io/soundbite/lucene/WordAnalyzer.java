package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Text of English sentences to stems: "Zelensky's visits" to "zelensky", "visit". No word is left
 * out, so that phrases hold. For what is asked or marked; {@link TextReader} reads what is indexed.
 */
final class WordAnalyzer extends Analyzer {

  private final Stems stems;
  private final boolean forms;

  /**
   * @param forms whether the forms are given, too
   */
  WordAnalyzer(Stems stems, boolean forms) {
    this.stems = stems;
    this.forms = forms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new WordTokenizer();
    return new TokenStreamComponents(source, new StemFilter(source, stems, forms));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return NameAnalyzer.GAP;
  }
}

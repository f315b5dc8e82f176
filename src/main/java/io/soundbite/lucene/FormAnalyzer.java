package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Text to its words as {@link WordAnalyzer} cuts them, before they are stemmed. */
final class FormAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer());
  }
}

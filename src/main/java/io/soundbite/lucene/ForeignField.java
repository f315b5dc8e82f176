package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text in a language other than English: brings its own analyzer. */
final class ForeignField extends Field {

  private final Analyzer words;
  private final String text;

  ForeignField(String name, String text, boolean stored, Analyzer words) {
    super(name, text, stored ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
    this.words = words;
    this.text = text;
  }

  @Override
  public TokenStream tokenStream(Analyzer unused, TokenStream reuse) {
    return words.tokenStream(name(), Tokenizable.of(text));
  }
}

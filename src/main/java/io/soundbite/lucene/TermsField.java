package io.soundbite.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;

/**
 * A field that was analysed already. Can be a field of several documents, and be read by several
 * threads.
 */
final class TermsField extends Field {

  private final FieldTerms terms;

  private TermsField(String name, String text, FieldType type, FieldTerms terms) {
    super(name, text, type);
    this.terms = terms;
  }

  /** A text, to be searched. */
  static TermsField of(String name, FieldTerms terms) {
    return new TermsField(name, "", TextField.TYPE_NOT_STORED, terms);
  }

  /** The same in a way of its own. */
  static TermsField of(String name, FieldType type, FieldTerms terms) {
    return new TermsField(name, "", type, terms);
  }

  /** A text, to be searched and read. */
  static TermsField stored(String name, String text, FieldTerms terms) {
    return new TermsField(name, text, TextField.TYPE_STORED, terms);
  }

  @Override
  public TokenStream tokenStream(Analyzer unused, TokenStream reuse) {
    FieldTerms.Stream stream =
        reuse instanceof FieldTerms.Stream own ? own : new FieldTerms.Stream();
    return stream.of(terms);
  }
}

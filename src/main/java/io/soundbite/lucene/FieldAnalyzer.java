package io.soundbite.lucene;

import io.soundbite.query.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Chooses by the field: words of a text, or words of a name. Safe for use by several threads. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

  private final Analyzer words = new WordAnalyzer();
  private final Analyzer names = new NameAnalyzer();

  FieldAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field) {
      case Layout.TITLE, Layout.BODY, Layout.SAID -> words;
      default -> names;
    };
  }

  /** The terms that a text is compared by, in their order, for a field of words or names. */
  List<String> terms(Field.Matching matching, String text) {
    List<String> terms = new ArrayList<>();
    Analyzer analyzer = matching == Field.Matching.WORDS ? words : names;
    try (TokenStream tokens = analyzer.tokenStream(Layout.BODY, Halves.replaced(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory
    }
    return terms;
  }
}

package io.soundbite.lucene;

import io.soundbite.query.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chooses by the field: words of a text, or words of a name; words of a text in another language
 * than English by that. Safe for use by several threads.
 */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper implements Texts {

  private final Analyzer words;
  private final Analyzer forms;
  private final Analyzer names;
  private final Map<Foreign, Analyzer> foreign;
  private final Stems stems = new Stems();

  /** For text that is asked for or shown: a stem a word. */
  FieldAnalyzer() {
    this(false);
  }

  private FieldAnalyzer(boolean indexing) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = new WordAnalyzer(stems);
    this.forms = new FormAnalyzer();
    this.names = new NameAnalyzer();
    this.foreign = new EnumMap<>(Foreign.class);
    for (Foreign language : Foreign.values()) {
      foreign.put(language, new ForeignAnalyzer(language, indexing));
    }
  }

  /**
   * For text that is indexed: in other languages than English also forms that are not stems, and
   * the lead twice. {@link TextReader} reads English.
   */
  static FieldAnalyzer indexing() {
    return new FieldAnalyzer(true);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field) {
      case Layout.TITLE, Layout.BODY, Layout.SAID -> words;
      default -> names;
    };
  }

  /** The analyzer of words in a language; empty for English. */
  Analyzer words(Optional<Foreign> language) {
    return language.map(foreign::get).orElse(words);
  }

  /** All words of a text of an article, in its language. */
  @Override
  public TokenStream words(String text, Optional<Foreign> language, Optional<Set<String>> looked) {
    if (language.isEmpty() && looked.isPresent()) {
      char[] letters = text.toCharArray();
      if (LatinWords.covers(letters, letters.length)) {
        return new LookedWords(letters, stems, looked.get());
      }
    }
    return words(language).tokenStream(Layout.BODY, Tokenizable.of(text));
  }

  @Override
  public int[] passages(String text) {
    return Passages.cut(text);
  }

  /** The terms that a text is compared by, in their order, for a field of words or names. */
  List<String> terms(Field.Matching matching, String text) {
    return terms(matching == Field.Matching.WORDS ? words : names, text);
  }

  /** The stems of the words of a text, in their order. */
  List<String> stems(String text, Optional<Foreign> language) {
    return terms(words(language), text);
  }

  /** The words of a text in English as they are written, case and accents folded. */
  List<String> forms(String text) {
    return terms(forms, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(Layout.BODY, Tokenizable.of(text))) {
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

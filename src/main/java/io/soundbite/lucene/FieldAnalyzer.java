package io.soundbite.lucene;

import io.soundbite.model.Span;
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
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Chooses by the field: words of a text, or words of a name; words of a text in another language
 * than English by that. Safe for use by several threads.
 */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper implements Texts {

  private final Stems stems = new Stems();
  private final Analyzer words = new WordAnalyzer(stems, false);
  private final Analyzer wordsAndForms = new WordAnalyzer(stems, true);
  private final Analyzer forms = new FormAnalyzer();
  private final Analyzer names = new NameAnalyzer();
  private final Map<Foreign, Analyzer> foreign = new EnumMap<>(Foreign.class);
  private final Map<Foreign, Analyzer> foreignAndForms = new EnumMap<>(Foreign.class);

  FieldAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
    for (Foreign language : Foreign.values()) {
      foreign.put(language, new ForeignAnalyzer(language, false));
      foreignAndForms.put(language, new ForeignAnalyzer(language, true));
    }
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field) {
      case Layout.TITLE, Layout.BODY, Layout.SAID -> words;
      default -> names;
    };
  }

  /** The analyzer of the stems of words in a language; empty for English. */
  Analyzer words(Optional<Foreign> language) {
    return language.map(foreign::get).orElse(words);
  }

  /**
   * The same with forms, and of bodies in other languages the lead twice, as they are indexed;
   * {@link TextReader} reads English.
   */
  Analyzer wordsAndForms(Optional<Foreign> language) {
    return language.map(foreignAndForms::get).orElse(wordsAndForms);
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
    return wordsAndForms(language).tokenStream(Layout.TITLE, Tokenizable.of(text));
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

  /** The words of a text as they are written, case and accents folded. */
  List<String> forms(String text, Optional<Foreign> language) {
    return language.isEmpty()
        ? terms(forms, text)
        : terms(wordsAndForms(language), text).stream()
            .filter(Forms::isForm)
            .map(Forms::word)
            .toList();
  }

  /** Where the words of a text stand, for a field of words or names. */
  List<Span> places(Field.Matching matching, String text) {
    List<Span> places = new ArrayList<>();
    Analyzer analyzer = matching == Field.Matching.WORDS ? forms : names;
    try (TokenStream tokens = analyzer.tokenStream(Layout.TITLE, Tokenizable.of(text))) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        places.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory
    }
    return places;
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(Layout.TITLE, Tokenizable.of(text))) {
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

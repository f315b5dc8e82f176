package io.soundbite.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Text of a language other than English to stems, case and accents folded first, so that it is the
 * same whether they were typed or not: "l'économie" to "econom". No word is left out.
 */
final class ForeignAnalyzer extends Analyzer {

  private static final CharArraySet ARTICLES =
      new CharArraySet(
          List.of(
              "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu",
              "dell", "all", "dall", "nell", "sull", "un"),
          true);

  private final Foreign language;
  private final boolean forms;

  /**
   * @param forms whether the forms are given, too, and of bodies the lead twice
   */
  ForeignAnalyzer(Foreign language, boolean forms) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.language = language;
    this.forms = forms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = source;
    switch (language) {
      case FRENCH, ITALIAN, CATALAN -> words = new ElisionFilter(words, ARTICLES);
      default -> {}
    }
    words = new FoldFilter(new AcronymFilter(words, false));
    if (!forms) {
      return new TokenStreamComponents(source, language.stems(words));
    }
    if (field.equals(Layout.BODY)) {
      words = new LeadFilter(words);
    }
    return new TokenStreamComponents(
        source, new FormFilter(language.stems(new KeywordRepeatFilter(words))));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return NameAnalyzer.GAP;
  }
}

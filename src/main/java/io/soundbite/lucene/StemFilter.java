package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.UnicodeUtil;

/** Words to their stems. */
final class StemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Stems stems;

  StemFilter(TokenStream input, Stems stems) {
    super(input);
    this.stems = stems;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    Stems.Stem word = stems.of(term.buffer(), term.length());
    if (word.form() != null) {
      char[] stem = term.resizeBuffer(word.stem().length);
      term.setLength(UnicodeUtil.UTF8toUTF16(word.stem(), stem));
    }
    return true;
  }
}

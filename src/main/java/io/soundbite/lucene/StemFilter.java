package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/** Words to their stems, each with its form behind it, if that is wanted, at the same place. */
final class StemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Stems stems;
  private final boolean forms;
  private @Nullable BytesRef pending;

  StemFilter(TokenStream input, Stems stems, boolean forms) {
    super(input);
    this.stems = stems;
    this.forms = forms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = null;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending != null) {
      set(pending);
      increment.setPositionIncrement(0);
      pending = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    Stems.Stem word = stems.of(term.buffer(), term.length());
    set(word.stem());
    pending = forms ? word.form() : null;
    return true;
  }

  private void set(BytesRef text) {
    char[] letters = term.resizeBuffer(text.length);
    term.setLength(UnicodeUtil.UTF8toUTF16(text, letters));
  }
}

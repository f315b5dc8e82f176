package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Behind Lucene's stemmers: of each word that comes twice, as it is and as its stem, gives the
 * stem, and then the form with its {@link Forms#MARK}.
 */
final class FormFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private char[] form = {};
  private boolean pending;

  FormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending) {
      pending = false;
      term.setEmpty().append(Forms.marked(new String(form)));
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      form = Arrays.copyOf(term.buffer(), term.length());
      int place = increment.getPositionIncrement();
      if (!input.incrementToken()) {
        return false;
      }
      increment.setPositionIncrement(place);
      pending = true;
    }
    return true;
  }
}

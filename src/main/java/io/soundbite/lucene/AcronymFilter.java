package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words that are not yet folded, with each acronym as the one that {@link Acronyms} makes of it.
 */
final class AcronymFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final boolean names;
  private final char[] folded = new char[LatinWords.LONGEST_FOLDED];

  /**
   * @param names whether they are the parts of names
   */
  AcronymFilter(TokenStream input, boolean names) {
    super(input);
    this.names = names;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length =
        names
            ? Acronyms.withoutStops(term.buffer(), 0, term.length(), folded)
            : Acronyms.acronym(term.buffer(), 0, term.length(), folded);
    if (length > 0) {
      term.copyBuffer(folded, 0, length);
    }
    return true;
  }
}

package io.soundbite.lucene;

import io.soundbite.text.Folding;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words without case and accents, as {@link Folding} folds them; their places stay. */
final class FoldFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldAscii(term.buffer(), term.length())) {
      String folded = Folding.fold(term.toString());
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Puts into lower case what is nothing but ASCII, else what stands before the first other. */
  private static boolean foldAscii(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c >= 0x80) {
        return false;
      }
      word[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return true;
  }
}

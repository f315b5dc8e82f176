package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives the first words of a text twice, at one place: a word of the lead counts as two, at no cost
 * when it is asked for. The length of the text stays, and so do phrases. {@link ReadText} does the
 * same for English.
 */
final class LeadFilter extends TokenFilter {

  /** How many words the lead has. */
  static final int WORDS = 60;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] word = {};
  private int words;
  private boolean again;

  LeadFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = 0;
    again = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (again) {
      again = false;
      term.copyBuffer(word, 0, word.length);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    again = words++ < WORDS;
    if (again) { // who reads this may change the word before it comes again
      word = Arrays.copyOf(term.buffer(), term.length());
    }
    return true;
  }
}

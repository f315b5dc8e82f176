package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words to their stems. Those of common words are remembered, in a table where each word has one
 * place, and gives it up to the next one that hashes there.
 */
final class StemFilter extends TokenFilter {

  private static final int PLACES = 1 << 13;
  private static final char[] NONE = {};

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Stemmer stemmer = new Stemmer();
  private final char[][] words = new char[PLACES][];
  private final char[][] stems = new char[PLACES][];

  StemFilter(TokenStream input) {
    super(input);
    Arrays.fill(words, NONE);
    Arrays.fill(stems, NONE);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int length = term.length();
    int place = place(word, length);
    char[] known = words[place];
    if (known.length != length || !Arrays.equals(known, 0, length, word, 0, length)) {
      remember(place, Arrays.copyOf(word, length));
    }
    char[] stem = stems[place];
    if (stem.length > 0) {
      term.copyBuffer(stem, 0, stem.length);
    }
    return true;
  }

  private static int place(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return (hash ^ (hash >>> 13)) & (PLACES - 1);
  }

  /** A word that is its own stem is remembered with none. */
  private void remember(int place, char[] word) {
    String text = new String(word);
    String stem = stemmer.stem(text);
    words[place] = word;
    stems[place] = stem.equals(text) ? NONE : stem.toCharArray();
  }
}

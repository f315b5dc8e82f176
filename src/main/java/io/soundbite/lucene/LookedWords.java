package io.soundbite.lucene;

import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text of Latin letters that have one of some stems, at the places that {@link
 * WordAnalyzer} gives them. Of most words no more is looked at than the first letter.
 */
final class LookedWords extends TokenStream {

  private static final int ASCII = 0x80;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final char[] text;
  private final Stems stems;
  private final BytesRef[] looked;
  private final boolean[] letters;
  private final char[] folded = new char[LatinWords.LONGEST_FOLDED];
  private int at;

  /**
   * @param text such as {@link LatinWords#covers}
   * @param looked stems
   */
  LookedWords(char[] text, Stems stems, Set<String> looked) {
    this.text = text;
    this.stems = stems;
    this.looked = looked.stream().map(BytesRef::new).toArray(BytesRef[]::new);
    this.letters = letters(looked);
  }

  private static boolean[] letters(Set<String> looked) {
    boolean[] letters = new boolean[ASCII];
    for (String stem : looked) {
      for (char letter : Stemmer.firstLetters(stem).toCharArray()) {
        if (letter < ASCII) {
          letters[letter] = true;
        }
      }
    }
    return letters;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int skipped = 0;
    for (int begin = LatinWords.begin(text, at, text.length);
        begin < text.length;
        begin = LatinWords.begin(text, at, text.length)) {
      at = LatinWords.end(text, begin, text.length);
      if (mayBeLooked(text[begin]) && isLooked(begin, at)) {
        offset.setOffset(begin, at);
        increment.setPositionIncrement(skipped + 1);
        return true;
      }
      skipped++;
    }
    at = text.length;
    return false;
  }

  /** Letters with accents may be any, folded. */
  private boolean mayBeLooked(char first) {
    return first >= ASCII || letters[first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first];
  }

  private boolean isLooked(int begin, int end) {
    int last = LatinWords.withoutPossessive(text, begin, end);
    int length = Acronyms.fold(text, begin, last, folded);
    BytesRef stem = stems.of(folded, length).stem();
    for (BytesRef one : looked) {
      if (one.bytesEquals(stem)) {
        term.append(stem.utf8ToString());
        return true;
      }
    }
    return false;
  }
}

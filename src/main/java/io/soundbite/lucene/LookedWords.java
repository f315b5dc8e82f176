package io.soundbite.lucene;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text of Latin letters that have one of some stems or forms, at the places that
 * {@link WordAnalyzer} gives them. Of most words no more is looked at than the first letter.
 */
final class LookedWords extends TokenStream {

  private static final int ASCII = 0x80;
  private static final int FEW = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final char[] text;
  private final Stems stems;
  private final Set<BytesRef> looked;
  private final BytesRef[] few;
  private final boolean[] letters;
  private final char[] folded = new char[LatinWords.LONGEST_FOLDED];
  private int begin;
  private int at;

  /** The form of the word at hand, where it is looked for and its stem was given. */
  private @Nullable BytesRef pending;

  /**
   * @param text such as {@link LatinWords#covers}
   * @param looked stems and forms
   */
  LookedWords(char[] text, Stems stems, Set<String> looked) {
    this.text = text;
    this.stems = stems;
    this.looked = looked.stream().map(BytesRef::new).collect(Collectors.toSet());
    this.few = looked.size() > FEW ? new BytesRef[0] : this.looked.toArray(BytesRef[]::new);
    this.letters = letters(looked);
  }

  private static boolean[] letters(Set<String> looked) {
    boolean[] letters = new boolean[ASCII];
    for (String term : looked) {
      String first =
          Forms.isForm(term) ? Forms.word(term).substring(0, 1) : Stemmer.firstLetters(term);
      first.chars().filter(letter -> letter < ASCII).forEach(letter -> letters[letter] = true);
    }
    return letters;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (pending != null) {
      give(pending, 0);
      pending = null;
      return true;
    }
    int skipped = 0;
    for (begin = LatinWords.begin(text, at, text.length);
        begin < text.length;
        begin = LatinWords.begin(text, at, text.length)) {
      at = LatinWords.end(text, begin, text.length);
      if (mayBeLooked(text[begin]) && gives(skipped + 1)) {
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

  /** Gives the word at hand, if it is looked for. */
  private boolean gives(int step) {
    int last = LatinWords.withoutPossessive(text, begin, at);
    int length = Acronyms.fold(text, begin, last, folded);
    Stems.Stem word = stems.of(folded, length);
    BytesRef form = word.form() != null && isLooked(word.form()) ? word.form() : null;
    boolean stem = isLooked(word.stem());
    if (stem) {
      give(word.stem(), step);
      pending = form;
    } else if (form != null) {
      give(form, step);
    }
    return stem || form != null;
  }

  /** One after another where they are few, which takes less time than a hash. */
  private boolean isLooked(BytesRef one) {
    if (few.length == 0) {
      return looked.contains(one);
    }
    for (BytesRef other : few) {
      if (other.bytesEquals(one)) {
        return true;
      }
    }
    return false;
  }

  private void give(BytesRef word, int step) {
    term.append(word.utf8ToString());
    offset.setOffset(begin, at);
    increment.setPositionIncrement(step);
  }
}

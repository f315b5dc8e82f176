package io.soundbite.lucene;

import java.io.CharArrayReader;
import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * Text to words in lower case, without accents and without the possessive "'s": the same words, at
 * the same places, as from Lucene's StandardTokenizer followed by EnglishPossessiveFilter, {@link
 * AcronymFilter} and {@link FoldFilter}.
 *
 * <p>Those four take half the time of indexing news. Text in Latin letters, which is nearly all of
 * it, is cut here in one pass over a table of the characters, by the same rules (Unicode Standard
 * Annex 29, word boundaries). Any other text is handed to the four.
 */
final class WordTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private char[] text = new char[1024];
  private int length;
  private int at;
  private @Nullable Slow slow;
  private boolean simple;

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = ArrayUtil.grow(text);
      }
    }
    simple = LatinWords.covers(text, length);
    if (!simple) {
      Tokenizable.make(text, length);
      slow = slow == null ? new Slow() : slow;
      slow.begin(text, length);
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!simple) {
      return slow != null && slow.next(term, offset);
    }
    int begin = LatinWords.begin(text, at, length);
    if (begin == length) {
      return false;
    }
    at = LatinWords.end(text, begin, length);
    fold(begin, at);
    offset.setOffset(correctOffset(begin), correctOffset(at));
    return true;
  }

  private void fold(int begin, int end) {
    int last = LatinWords.withoutPossessive(text, begin, end);
    char[] folded = term.resizeBuffer(4 * (last - begin));
    term.setLength(Acronyms.fold(text, begin, last, folded));
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (slow != null) {
      slow.close();
    }
  }

  /** The chain for text of any kind. */
  private static final class Slow {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream words =
        new FoldFilter(new AcronymFilter(new EnglishPossessiveFilter(tokenizer), false));
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);

    void begin(char[] text, int length) throws IOException {
      words.close();
      tokenizer.setReader(new CharArrayReader(text, 0, length));
      words.reset();
    }

    boolean next(CharTermAttribute to, OffsetAttribute place) throws IOException {
      if (!words.incrementToken()) {
        return false;
      }
      to.copyBuffer(term.buffer(), 0, term.length());
      place.setOffset(offset.startOffset(), offset.endOffset());
      return true;
    }

    void close() throws IOException {
      words.close();
    }
  }
}

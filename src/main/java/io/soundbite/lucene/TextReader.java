package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts English texts into words and names into their parts, for what is indexed: the same words as
 * from {@link WordTokenizer} and {@link NameAnalyzer}, without Lucene's streams. Safe for use by
 * several threads.
 */
final class TextReader {

  private final Stems stems = new Stems();
  private final FormAnalyzer words = new FormAnalyzer();
  private final NameAnalyzer names = new NameAnalyzer();

  ReadText read(String text) {
    ReadText read = new ReadText(text.length());
    char[] letters = text.toCharArray();
    if (LatinWords.covers(letters, letters.length)) {
      readLatin(letters, read);
    } else {
      readOther(text, read);
    }
    return read;
  }

  private void readLatin(char[] text, ReadText read) {
    char[] folded = new char[LatinWords.LONGEST_FOLDED];
    int end;
    for (int begin = LatinWords.begin(text, 0, text.length);
        begin < text.length;
        begin = LatinWords.begin(text, end, text.length)) {
      end = LatinWords.end(text, begin, text.length);
      int last = LatinWords.withoutPossessive(text, begin, end);
      int length = Acronyms.fold(text, begin, last, folded);
      read.add(stems.of(folded, length), begin, end);
    }
  }

  private void readOther(String text, ReadText read) {
    try (TokenStream tokens = words.tokenStream(Layout.BODY, Tokenizable.of(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        read.add(stems.of(term.buffer(), term.length()), offset.startOffset(), offset.endOffset());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory
    }
  }

  /** Adds the parts of a name, if there is one, to a field, apart from the names before it. */
  void addName(String name, FieldTerms terms) {
    if (name.isEmpty()) {
      return;
    }
    char[] letters = name.toCharArray();
    if (LatinWords.covers(letters, letters.length)) {
      addLatinName(letters, terms);
    } else {
      addOtherName(name, terms);
    }
    terms.part();
  }

  private static void addLatinName(char[] name, FieldTerms terms) {
    char[] folded = new char[LatinWords.LONGEST_FOLDED];
    int end;
    for (int begin = LatinWords.begin(name, 0, name.length);
        begin < name.length;
        begin = LatinWords.begin(name, end, name.length)) {
      end = LatinWords.end(name, begin, name.length);
      int length = Acronyms.foldName(name, begin, end, folded);
      terms.add(new BytesRef(new String(folded, 0, length)), 1);
    }
  }

  private void addOtherName(String name, FieldTerms terms) {
    try (TokenStream tokens = names.tokenStream(Layout.SPEAKER, Tokenizable.of(name))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new BytesRef(term), 1);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a name in memory
    }
  }
}

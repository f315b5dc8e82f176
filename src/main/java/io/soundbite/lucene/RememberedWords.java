package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of texts that are looked over many times, each text analysed once. For one thread, and
 * as long as the texts matter.
 */
final class RememberedWords {

  private record Text(String text, Optional<Foreign> language) {}

  private record Word(String term, int begin, int end) {}

  private final Map<Text, List<Word>> known = new HashMap<>();

  /** A source of words of a text. */
  interface Source {
    TokenStream of(String text, Optional<Foreign> language);
  }

  /** The words of a text, with their offsets. */
  TokenStream of(String text, Optional<Foreign> language, Source source) {
    return new Again(
        known.computeIfAbsent(new Text(text, language), one -> read(source.of(text, language))));
  }

  private static List<Word> read(TokenStream tokens) {
    List<Word> words = new ArrayList<>();
    try (tokens) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory
    }
    return words;
  }

  /** Gives words once more. */
  private static final class Again extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Word> words;
    private int next;

    Again(List<Word> words) {
      this.words = words;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size()) {
        return false;
      }
      Word word = words.get(next++);
      term.setEmpty().append(word.term());
      offset.setOffset(word.begin(), word.end());
      return true;
    }
  }
}

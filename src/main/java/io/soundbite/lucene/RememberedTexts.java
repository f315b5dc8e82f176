package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A few texts that are looked over many times, each analysed once; then a look costs what is found.
 * For one thread, and as long as the texts matter.
 */
final class RememberedTexts implements Texts {

  private record Text(String text, Optional<Foreign> language) {}

  /**
   * A stem or a form.
   *
   * @param place the number of the word in the text, from 0; a form stands where its stem does
   */
  private record Word(String term, int place, int begin, int end) {}

  /**
   * @param places by term, where in the list it stands
   */
  private record Words(List<Word> all, Map<String, List<Integer>> places) {

    IntStream find(Set<String> looked) {
      return looked.stream()
          .flatMap(word -> places.getOrDefault(word, List.of()).stream())
          .mapToInt(place -> place)
          .sorted();
    }
  }

  private final Texts source;
  private final Map<Text, Words> known = new HashMap<>();
  private final Map<String, int[]> passages = new HashMap<>();

  RememberedTexts(Texts source) {
    this.source = source;
  }

  @Override
  public int[] passages(String text) {
    return passages.computeIfAbsent(text, source::passages);
  }

  @Override
  public TokenStream words(String text, Optional<Foreign> language, Optional<Set<String>> looked) {
    Words words =
        known.computeIfAbsent(
            new Text(text, language),
            unseen -> read(source.words(text, language, Optional.empty())));
    IntStream places =
        looked.map(words::find).orElseGet(() -> IntStream.range(0, words.all.size()));
    return new Again(words.all, places.toArray());
  }

  private static Words read(TokenStream tokens) {
    Words words = new Words(new ArrayList<>(), new HashMap<>());
    try (tokens) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int place = -1;
      while (tokens.incrementToken()) {
        place += increment.getPositionIncrement();
        Word word = new Word(term.toString(), place, offset.startOffset(), offset.endOffset());
        words.places.computeIfAbsent(word.term, one -> new ArrayList<>(1)).add(words.all.size());
        words.all.add(word);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory
    }
    return words;
  }

  /** Gives some words once more. */
  private static final class Again extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Word> words;
    private final int[] places;
    private int next;
    private int last = -1;

    Again(List<Word> words, int[] places) {
      this.words = words;
      this.places = places;
    }

    @Override
    public boolean incrementToken() {
      if (next == places.length) {
        return false;
      }
      Word word = words.get(places[next++]);
      term.setEmpty().append(word.term());
      offset.setOffset(word.begin(), word.end());
      increment.setPositionIncrement(word.place() - last);
      last = word.place();
      return true;
    }
  }
}

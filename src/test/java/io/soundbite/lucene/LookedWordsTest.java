package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are looked for are found where they stand among all words. */
class LookedWordsTest {

  private static final List<String> WORDS =
      List.of(
          "visits",
          "Visit",
          "went",
          "GOING",
          "Filipinos",
          "Holland",
          "Myanmar",
          "Siam",
          "Zoë’s",
          "Élan",
          "elan",
          "3.5",
          "U.S.",
          "elections",
          "ran",
          "O’Neill",
          "©",
          "_a",
          "中文",
          "men",
          "Kampuchean",
          "thing",
          "the",
          "politics");

  private final FieldAnalyzer texts = new FieldAnalyzer();

  private record Word(String term, int position, int begin, int end) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areThoseOfAllWords(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String text =
          IntStream.range(0, 12)
              .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
              .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
      Set<String> looked =
          IntStream.range(0, 3)
              .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
              .flatMap(
                  word ->
                      random.nextBoolean()
                          ? texts.stems(word, Optional.empty()).stream()
                          : texts.forms(word, Optional.empty()).stream().map(Forms::of))
              .collect(Collectors.toSet());
      List<Word> all = words(text, Optional.empty());
      all.removeIf(word -> !looked.contains(word.term));
      List<Word> found = words(text, Optional.of(looked));
      found.removeIf(word -> !looked.contains(word.term));
      assertThat(found).as("seed %d: %s in %s", seed, looked, text).isEqualTo(all);
    }
  }

  private List<Word> words(String text, Optional<Set<String>> looked) throws IOException {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = texts.words(text, Optional.empty(), looked)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      tokens.reset();
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        words.add(new Word(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    }
    return words;
  }
}

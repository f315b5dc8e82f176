package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteWordsTest {

  @Test
  void wordsAreRunsOfLettersAndDigitsOfAnyScript() {
    assertThat(QuoteWords.of("Don't—Übel_1, 3½ лет 𝔸b").lowerCase())
        .containsExactly("don", "t", "übel_1", "3½", "лет", "𝔸b");
  }

  @Test
  void aSpanHoldsTheWordsOfWhichItHoldsALetter() {
    QuoteWords words = QuoteWords.of("one two, three");
    assertThat(in(words, new Span(2, 5))).containsExactly("one", "two");
    assertThat(in(words, new Span(3, 4))).isEmpty();
    assertThat(in(words, new Span(7, 14), new Span(0, 1))).containsExactly("one", "three");
  }

  @Test
  void aSpanMayEndBehindWordsBeyondTheFirstPlane() {
    assertThat(in(QuoteWords.of("𝔸 b c"), new Span(3, 4))).containsExactly("b");
  }

  private static List<String> in(QuoteWords words, Span... spans) {
    return words.texts(words.in(List.of(spans)));
  }

  @Test
  void wordsBetweenMarksAreQuoted() {
    assertThat(quoted("a “b c” d")).containsExactly("b", "c");
    assertThat(quoted("a \"b c\" d \"e\"")).containsExactly("b", "c", "e");
    assertThat(quoted("a ‘b’ 'c'")).isEmpty();
  }

  @Test
  void theEndOfALineEndsWhatIsQuoted() {
    assertThat(quoted("“a\nb “c” d")).containsExactly("a", "c");
    assertThat(quoted("\"a\nb \"c\" d")).containsExactly("a", "c");
  }

  private static List<String> quoted(String text) {
    QuoteWords words = QuoteWords.of(text);
    return Arrays.stream(text.split("[^a-z]+"))
        .filter(word -> !word.isEmpty())
        .filter(
            word -> {
              int begin = text.indexOf(word);
              return words.quoted(words.in(List.of(new Span(begin, begin + 1)))) > 0;
            })
        .toList();
  }
}

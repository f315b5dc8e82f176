package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void cutsWordsMarksAndClitics() {
    assertThat(tokens("Xi’s aide didn’t say: “We’ll see.”"))
        .containsExactly(
            "Xi", "’s", "aide", "didn’t", "say", ":", "“", "We", "’ll", "see", ".", "”");
  }

  @Test
  void keepsAbbreviationsInitialsAndNumbersWhole() {
    assertThat(tokens("Mr. John F. Holm paid $3,500.50 to the U.S. at 9 a.m."))
        .containsExactly(
            "Mr.",
            "John",
            "F.",
            "Holm",
            "paid",
            "$",
            "3,500.50",
            "to",
            "the",
            "U.S.",
            "at",
            "9",
            "a.m.");
  }

  @Test
  void keepsHyphenedWordsAndNamesWithApostrophes() {
    assertThat(tokens("O’Brien's cease-fire -- a 12-point plan..."))
        .containsExactly("O’Brien", "'s", "cease-fire", "--", "a", "12-point", "plan", "...");
  }

  @Test
  void endsSentencesAtStopsButNotAtAbbreviations() {
    assertThat(sentences("Mr. Holm came to the U.S. He left. “Why?” she asked. “Go.” He went."))
        .containsExactly(
            "Mr. Holm came to the U.S.", "He left.", "“Why?” she asked.", "“Go.”", "He went.");
  }

  @Test
  void startsSentencesBehindAStopThatLostItsBlank() {
    assertThat(sentences("He saw the polls.The next day he left.“Why?” Go to Harbour.Gov today."))
        .containsExactly(
            "He saw the polls.", "The next day he left.", "“Why?”", "Go to Harbour.Gov today.");
    assertThat(
            sentences(
                "It took \"a day.\"He said it was late.\"Go now,\" she said, then-U.S. envoy."))
        .containsExactly(
            "It took \"a day.\"", "He said it was late.", "\"Go now,\" she said, then-U.S. envoy.");
  }

  @Test
  void endsSentencesAtParagraphsButNotAtWrappedLines() {
    assertThat(sentences("The harbour\nstays open\n\nNobody left\nAna Silva"))
        .containsExactly("The harbour\nstays open", "Nobody left", "Ana Silva");
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = Tokens.of("The port is shut");
    assertThat(tokens.tokenAt(4)).isEqualTo(1);
    assertThat(tokens.tokenAt(8)).isEqualTo(2);
    assertThat(tokens.tokenAt(16)).isEqualTo(4);
  }

  @Test
  void aWordIsTheSameInAnyCase() {
    assertThat(Word.of("Don’t")).isEqualTo(Word.of("DON'T")).isNotEqualTo(Word.of("dont"));
  }

  private static List<String> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      words.add(tokens.text(t, t + 1));
    }
    return words;
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      sentences.add(tokens.text(tokens.sentenceBegin(s), tokens.sentenceEnd(s)));
    }
    return sentences;
  }
}

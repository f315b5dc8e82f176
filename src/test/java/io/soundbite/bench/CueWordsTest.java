package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueWordsTest {

  private final CueWords words = new CueWords();

  @Test
  void formsOfAWordAreOne() {
    assertThat(word("said")).isEqualTo("say");
    assertThat(word("Says")).isEqualTo("say");
    assertThat(word("has also said:")).isEqualTo("say");
  }

  @Test
  void smallWordsCountWhereTheyBeginACue() {
    assertThat(word("According to")).isEqualTo("according");
    assertThat(word("by saying")).isEqualTo("say");
    assertThat(word("yodelled in")).isEqualTo("yodelled in");
  }

  @Test
  void marksAreTheirOwnWord() {
    assertThat(word(":")).isEqualTo(":");
    assertThat(word(" ― ")).isEqualTo("―");
  }

  @Test
  void whereThereIsNoCueThatIsSaid() {
    assertThat(words.of("He left.", List.of())).isEqualTo("(none)");
  }

  private String word(String cue) {
    return words.of(cue, List.of(new Span(0, cue.length())));
  }
}

package io.soundbite.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteChangeTest {

  @Test
  void tellsWhatIsNewAndWhatIsGone() {
    assertThat(changes(List.of("Silva: We won"), List.of("Lee: The siren never came")))
        .containsExactly("added  Lee: {+The siren never came+}", "removed  Silva: [-We won-]");
  }

  @Test
  void tellsWhichWordsChanged() {
    assertThat(
            changes(
                List.of("Silva: We lost seventeen people", "Silva: We will rebuild"),
                List.of("Silva: We will rebuild", "Silva: We lost eleven people")))
        .containsExactly("words  Silva: We lost [-seventeen-] {+eleven+} people");
  }

  @Test
  void tellsWhoIsCreditedInstead() {
    assertThat(
            changes(
                List.of("Halloran: Nobody rang me", "Lee: They rang at ten past nine"),
                List.of("Counsel: Nobody rang me", "Silva: They rang at ten past eight")))
        .containsExactly(
            "speaker  Halloran -> Counsel: Nobody rang me",
            "words+speaker  Lee -> Silva: They rang at ten past [-nine-] {+eight+}");
  }

  @Test
  void passesOverWhatStayed() {
    assertThat(changes(List.of("Silva: We won", "Silva: We won"), List.of("Silva: We won, we won")))
        .hasSize(2);
    assertThat(changes(List.of("Silva: We won"), List.of("Silva: “WE WON!”"))).isEmpty();
    assertThat(changes(List.of(), List.of())).isEmpty();
  }

  @Test
  void answersForHundredsOfQuotes() {
    List<String> one = IntStream.range(0, 500).mapToObj(i -> "Lee: old words " + i).toList();
    List<String> other = IntStream.range(0, 500).mapToObj(i -> "Lee: new words " + i).toList();
    assertThat(changes(one, other)).hasSize(1000);
  }

  @Test
  void needsAQuote() {
    assertThatThrownBy(() -> new QuoteChange(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> changes(List<String> earlier, List<String> later) {
    return QuoteChange.between(quotes(earlier), quotes(later)).stream()
        .map(QuoteChange::toString)
        .toList();
  }

  private static List<Quote> quotes(List<String> lines) {
    return lines.stream().map(QuoteChangeTest::quote).toList();
  }

  private static Quote quote(String line) {
    String[] parts = line.split(": ", 2);
    return new Quote(
        QuoteKind.DIRECT,
        List.of(new Span(0, 1)),
        parts[1],
        Optional.empty(),
        Optional.empty(),
        Optional.of(Speaker.of(parts[0], SpeakerKind.PERSON)),
        1,
        List.of());
  }
}

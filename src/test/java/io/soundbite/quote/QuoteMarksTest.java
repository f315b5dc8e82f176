package io.soundbite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

  @Test
  void matchesCurlyMarks() {
    assertThatStretchesIn("“Yes,” he said. “No.”").containsExactly("Yes,", "No.");
  }

  @Test
  void matchesStraightMarks() {
    assertThatStretchesIn("\"Yes,\" he said. \"No.\"").containsExactly("Yes,", "No.");
  }

  @Test
  void matchesDoubledApostrophes() {
    assertThatStretchesIn("''Yes,'' he said. ''No.''").containsExactly("Yes,", "No.");
  }

  @Test
  void matchesGermanAndFrenchMarks() {
    assertThatStretchesIn("„Ja“, sagte sie. « Oui », dit-il. »Nein«, sagte er.")
        .containsExactly("Ja", "Oui", "Nein");
  }

  @Test
  void tellsSingleMarksFromApostrophes() {
    assertThatStretchesIn("The voters’ choice isn’t ‘settled yet’, the mayor’s aide said.")
        .containsExactly("settled yet");
  }

  @Test
  void leavesElisionsAlone() {
    assertThatStretchesIn("Let 'em wait 'til noon.").isEmpty();
  }

  @Test
  void tellsSingleMarksFromWhatBelongsToSeveral() {
    assertThatStretchesIn("‘The dogs’ bowls were empty,’ she said.")
        .containsExactly("The dogs’ bowls were empty,");
    assertThatStretchesIn("She said: 'The dogs' bowls were empty.' 'We fed them.'")
        .containsExactly("The dogs' bowls were empty.", "We fed them.");
    assertThatStretchesIn("The ‘experts’ who said ‘no’ were wrong.")
        .containsExactly("experts", "no");
    assertThatStretchesIn("The so-called ‘experts’ fed the dogs’ pups.").containsExactly("experts");
  }

  @Test
  void tellsSingleMarksFromADroppedG() {
    assertThatStretchesIn("'I was readin' a book,' he said.")
        .containsExactly("I was readin' a book,");
    assertThatStretchesIn("‘I was readin’ and writin’,’ he said.")
        .containsExactly("I was readin’ and writin’,");
    assertThatStretchesIn("‘Never again’ he said.").containsExactly("Never again");
  }

  @Test
  void keepsInnerMarksWithinTheOuterOnes() {
    assertThatStretchesIn("“They said ‘never’ to us,” he said.")
        .containsExactly("They said ‘never’ to us,");
  }

  @Test
  void endsAnOpenStretchWithItsParagraph() {
    assertThatStretchesIn("“We are not done.\n\n“We come back.”\n\nThe end.")
        .containsExactly("We are not done.", "We come back.");
  }

  @Test
  void startsAnewWhereAClosingMarkWasForgotten() {
    assertThatStretchesIn("\"Yes, he said. \"No,\" she said.").containsExactly("Yes,", "No,");
    assertThatStretchesIn("\"Yes, we can. \"No,\" she said.")
        .containsExactly("Yes, we can.", "No,");
  }

  @Test
  void closesCurlyByStraight() {
    assertThatStretchesIn("“Yes,\" he said.").containsExactly("Yes,");
  }

  private static ListAssert<String> assertThatStretchesIn(String text) {
    Story story = Story.of(text);
    List<String> stretches = new ArrayList<>();
    for (int k = 0; k < story.marks.count(); k++) {
      stretches.add(story.tokens.text(story.marks.first(k), story.marks.end(k)));
    }
    return assertThat(stretches);
  }
}

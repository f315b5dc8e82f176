package io.soundbite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordChangeTest {

  @Test
  void marksWhatIsLeftOutAndPutIn() {
    assertThat(marked("A door is open by the width of a hand.", "A door is open today"))
        .isEqualTo("A door is open [-by the width of a hand.-] {+today+}");
    assertThat(marked("We do not need to like each other", "We do not have to like each other"))
        .isEqualTo("We do not [-need-] {+have+} to like each other");
  }

  @Test
  void keepsWordsBesideTheirNeighbours() {
    assertThat(marked("It made no sense. No details were given.", "No details were given."))
        .isEqualTo("[-It made no sense.-] No details were given.");
    assertThat(marked("from the club and the woman said so.", "Then the woman said it."))
        .isEqualTo("[-from the club and-] {+Then+} the woman said [-so.-] {+it.+}");
  }

  @Test
  void takesCaseAndMarksForNothing() {
    assertThat(marked("“The siren never came,” … he said", "the SIREN – never came he said."))
        .isEqualTo("the SIREN never came he said.");
  }

  @Test
  void knowsWhereThereAreNoWords() {
    assertThat(WordChange.between("", "")).isEmpty();
    assertThat(WordChange.between("… –", "!")).isEmpty();
    assertThat(marked("", "New words")).isEqualTo("{+New words+}");
    assertThat(marked("Old words", "")).isEqualTo("[-Old words-]");
  }

  @Test
  void readsAsAPersonWouldWhereWordsAreTheSameByChance() {
    String first =
        "they were from countries whose governments are a complete and total catastrophe, the worst"
            + " in the world";
    assertThat(
            readable(
                first,
                "the women came from countries whose governments are a complete and total mess and the joke of the world"))
        .isEqualTo(
            "[-they were-] {+the women came+} from countries whose governments are a complete and"
                + " total [-catastrophe, the worst in-] {+mess and the joke of+} the world");
    assertThat(
            readable(
                "The old bridge is wide and wooden here", "The old bridge is long and stony here"))
        .isEqualTo("The old bridge is [-wide and wooden-] {+long and stony+} here");
    assertThat(readable("We do not need to like it", "we do not have to like it"))
        .isEqualTo("we do not [-need-] {+have+} to like it");
  }

  @Test
  void readsTwoPartsOfAStatementAsTwoTexts() {
    assertThat(
            readable(
                "they were from countries whose governments are a complete and total catastrophe",
                "go back and help fix the totally broken places from which they came"))
        .isEqualTo(
            "[-they were from countries whose governments are a complete and total catastrophe-]"
                + " {+go back and help fix the totally broken places from which they came+}");
    assertThat(
            readable("A door is open by the width of a hand. People got through", "door by people"))
        .startsWith("[-A door")
        .endsWith("through-] {+door by people+}");
    assertThat(readable("A door is open by the width of a hand", "open by the width"))
        .isEqualTo("[-A door is-] open by the width [-of a hand-]");
    assertThat(readable("Yes.", "yes")).isEqualTo("yes");
    assertThat(readable("", "")).isEmpty();
  }

  @Test
  void answersForTextsOfAnyLength() {
    String one = words(new Random(1), 20_000);
    String other = words(new Random(2), 20_000);
    assertThat(WordChange.between("same " + one, "same " + other)).first().hasToString("same");
    assertThat(WordChange.readable("same " + one, "same " + other)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void losesNoWordAndKeepsAsManyAsCanBe(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String first = words(random, random.nextInt(9));
      String second = words(random, random.nextInt(9));
      List<WordChange> changes = WordChange.between(first, second);
      String what = "seed %d: '%s' to '%s'".formatted(seed, first, second);
      assertThat(without(changes, WordChange.Kind.PUT_IN)).as(what).isEqualTo(first);
      assertThat(without(changes, WordChange.Kind.LEFT_OUT)).as(what).isEqualTo(second);
      long kept =
          changes.stream()
              .filter(change -> change.kind() == WordChange.Kind.KEPT)
              .mapToLong(change -> change.words().split(" ").length)
              .sum();
      assertThat(kept).as(what).isEqualTo(mostKept(first, second));
      List<WordChange> readable = WordChange.readable(first, second);
      assertThat(without(readable, WordChange.Kind.PUT_IN)).as(what).isEqualTo(first);
      assertThat(without(readable, WordChange.Kind.LEFT_OUT)).as(what).isEqualTo(second);
    }
  }

  /** By trying to keep or to leave out each word. */
  private static long mostKept(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    String word = first.split(" ", 2)[0];
    String rest = first.substring(word.length()).strip();
    int place = (" " + second + " ").indexOf(" " + word + " ");
    long left = mostKept(rest, second);
    return place < 0
        ? left
        : Math.max(left, 1 + mostKept(rest, second.substring(place + word.length()).strip()));
  }

  private static String without(List<WordChange> changes, WordChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() != kind)
        .map(WordChange::words)
        .collect(Collectors.joining(" "));
  }

  private static String marked(String first, String second) {
    return WordChange.marked(WordChange.between(first, second));
  }

  private static String readable(String first, String second) {
    return WordChange.marked(WordChange.readable(first, second));
  }

  private static String words(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(5))))
        .collect(Collectors.joining(" "));
  }
}

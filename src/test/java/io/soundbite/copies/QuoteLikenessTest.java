package io.soundbite.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.text.Word;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuoteLikenessTest {

  private static final Set<Long> PLAIN =
      Stream.of(
              "a", "and", "by", "i", "is", "it", "much", "not", "of", "that", "the", "to", "very",
              "we", "you")
          .map(Word::of)
          .collect(Collectors.toSet());

  private static final String WHOLE =
      "A door is open by the width of a hand. It is not a lot. People have got through less.";

  @Test
  void joinsAPartOfTheWords() {
    assertThat(alike("Oyelaran: " + WHOLE, "Oyelaran: A door is open by the width of a hand"))
        .isTrue();
    assertThat(alike("Oyelaran: " + WHOLE, "Oyelaran: people have got through less")).isTrue();
  }

  @Test
  void joinsPartsOfTheWords() {
    assertThat(
            alike("Oyelaran: " + WHOLE, "Oyelaran: A door is open … People have got through less"))
        .isTrue();
  }

  @Test
  void joinsWordsOfWhichOneIsChanged() {
    assertThat(
            alike(
                "Brask: We do not need to like each other to count each other's guns",
                "Brask: We do not have to like each other to count each other's guns"))
        .isTrue();
  }

  @Test
  void takesMarksAndCaseForNothing() {
    assertThat(
            alike(
                "Lee: “The siren never came that night,” he said",
                "Lee: The SIREN – never – came that night"))
        .isTrue();
  }

  @Test
  void joinsShortWordsOfOneSpeakerOnly() {
    assertThat(alike("Silva: We will rebuild the old bridge", "Silva: rebuild the old bridge"))
        .isTrue();
    assertThat(alike("Silva: We will rebuild the old bridge", "Lee: rebuild the old bridge"))
        .isFalse();
  }

  @Test
  void joinsLongWordsWhoeverIsNamed() {
    assertThat(alike("Oyelaran: " + WHOLE, "Brask: " + WHOLE)).isTrue();
    assertThat(alike("Oyelaran: " + WHOLE, ": " + WHOLE)).isTrue();
  }

  @Test
  void joinsTwentyWordsOfOneSpeakerWhereEachHasMore() {
    String shared =
        "A door is open by the width of a hand. It is not a lot. People have got through less"
            + " in harder winters.";
    String one = "Oyelaran: " + shared + " I would sooner wait for the thaw with all of you here.";
    String rest = " Nobody here should give up on the talks now.";
    assertThat(alike(one, "Oyelaran: " + shared + rest)).isTrue();
    assertThat(alike(one, "Brask: " + shared + rest)).isFalse();
    assertThat(alike(one, "Oyelaran: A door is open by the width of a hand." + rest)).isFalse();
  }

  @Test
  void joinsFewReportedWordsOfOneSpeakerOnly() {
    String told = "the old dam upstream of the city would fall and flood us all";
    String retold = "the old dam upstream of the city would fall";
    assertThat(alike(": " + told, "Lee: " + retold)).isTrue();
    assertThat(alike("Lee: " + told, ": " + retold)).isTrue();
    assertThat(alikeReported(": " + told, "Lee: " + retold)).isFalse();
    assertThat(alikeReported("Lee: " + told, ": " + retold)).isFalse();
    assertThat(alikeReported("Lee: " + told, "Lee: " + retold)).isTrue();
    assertThat(alikeReported("Oyelaran: " + WHOLE, ": " + WHOLE)).isTrue();
  }

  @Test
  void joinsSixWordsOfWhichOneTellsToWhatHasAllOfThem() {
    String whole = "Silva: I was not of the club, and I was not by the river that night.";
    assertThat(alike(whole, "Silva: I was not of the club")).isTrue();
    assertThat(alike(whole, "Silva: I was not of the band")).isFalse();
    assertThat(alike(whole, "Lee: I was not of the club")).isFalse();
    assertThat(sketch("Silva: I was of the club")).isEmpty();
    assertThat(alike("Silva: It is that we and you are by it", "Silva: It is that we and you"))
        .isFalse();
  }

  @Test
  void joinsTheSameWordsOfOneSpeakerWhateverTheirCaseAndAccents() {
    assertThat(
            alike("Silva: that IS NOT THE PROTÉGÉ of you", "Silva: That is not the protege of you"))
        .isTrue();
    assertThat(
            alike(
                ": THAT IS NOT THE PROTÉGÉ of you", ": That is not the prote\u0301ge\u0301 of you"))
        .isTrue();
    assertThat(alike("Silva: It is that we and you", "Lee: It is that we and you")).isFalse();
    assertThat(alike(": It is that we and you", "Lee: It is that we and you")).isFalse();
  }

  @Test
  void joinsNamesToNothingThatHasMore() {
    assertThat(
            alike(
                "Silva: It is the North American Free Trade Agreement",
                "Silva: the North American Free Trade Agreement"))
        .isFalse();
  }

  @Test
  void joinsNoFormulas() {
    assertThat(sketch("Silva: Thank you very much")).isEmpty();
    assertThat(sketch("Silva: We will not")).isEmpty();
    assertThat(sketch("Silva: ")).isEmpty();
  }

  @Test
  void keepsApartWhatSharesWordsButNotRuns() {
    assertThat(
            alike(
                "Silva: The mayor wants the bridge rebuilt before winter comes to the valley",
                "Silva: Winter comes before the valley bridge wants a mayor"))
        .isFalse();
  }

  private static boolean alike(String one, String other) {
    return alike(sketch(one), sketch(other));
  }

  /** The shorter is reported. */
  private static boolean alikeReported(String one, String other) {
    return alike(sketch(one), QuoteLikeness.reported(sketch(other)));
  }

  private static boolean alike(short[] sketch, short[] shorter) {
    assertThat(sketch).hasSizeGreaterThanOrEqualTo(shorter.length);
    return new QuoteLikeness().longer(sketch).of(shorter) > 0;
  }

  private static short[] sketch(String line) {
    int colon = line.indexOf(':');
    short[] words =
        QuoteLikeness.words(line.substring(colon + 1), line.substring(0, colon), PLAIN::contains);
    return QuoteLikeness.isSketch(words) ? words : new short[0];
  }
}

package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.query.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemmerTest {

  private final Stemmer stemmer = new Stemmer();

  @Test
  void bringsTheFormsOfAWordTogether() {
    assertThat(stems("talk talks talked talking")).containsOnly("talk");
    assertThat(stems("year years")).containsOnly("year");
    assertThat(stems("policy policies")).containsOnly("policy");
    assertThat(stems("election elections")).containsOnly("election");
    assertThat(stems("crisis crises")).containsOnly("crisis");
    assertThat(stems("ran running")).containsOnly("run");
    assertThat(stems("protested protesters")).containsOnly("protest");
  }

  @Test
  void keepsOtherWordsApart() {
    assertThat(stems("news new police policy unit united hamas general generate national nation"))
        .doesNotHaveDuplicates();
    assertThat(stems("international emergency authority harris harry us use his was this"))
        .doesNotHaveDuplicates()
        .contains("harris", "us", "was", "this");
  }

  @Test
  void keepsFunctionWordsFromOthers() {
    assertThat(FunctionWords.all())
        .allSatisfy(word -> assertThat(stemmer.stem(word)).isEqualTo(word));
    assertThat(stems("thor didion shor asness theirs nots alsos mores"))
        .isEqualTo(List.of("thor", "didion", "shor", "asness", "theirs", "nots", "alsos", "mores"));
  }

  @Test
  void remembersRightly() {
    long seed = 7;
    Random random = new Random(seed);
    List<String> parts = List.of("govern", "vis", "it", "ment", "s", "ed", "ing", "ies", "a", "er");
    String text =
        IntStream.range(0, 60_000)
            .mapToObj(i -> word(random, parts))
            .collect(Collectors.joining(" "));
    assertThat(new FieldAnalyzer().terms(Field.Matching.WORDS, text))
        .as("seed %d", seed)
        .isEqualTo(stems(text));
  }

  private static String word(Random random, List<String> parts) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> parts.get(random.nextInt(parts.size())))
        .collect(Collectors.joining());
  }

  private List<String> stems(String words) {
    return Arrays.stream(words.split(" ")).map(stemmer::stem).toList();
  }
}

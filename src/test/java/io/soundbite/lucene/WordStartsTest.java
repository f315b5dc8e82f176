package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatALookAtEachNameFinds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<String> names = names(random, 1 + random.nextInt(20));
      WordStarts.Builder builder = new WordStarts.Builder();
      for (int i = 0; i < names.size(); i++) {
        builder.add(i, new BytesRef(names.get(i)));
        builder.add(i, new BytesRef(names.get(i)));
      }
      WordStarts starts = builder.build();
      for (int i = 0; i < 20; i++) {
        String typed = String.join(" ", names(random, 1)) + (random.nextBoolean() ? " " : "");
        String what = "seed " + seed + ", '" + typed + "' in " + names;
        assertThat(right(starts, Typed.of(typed))).as(what).isEqualTo(right(names, typed));
        String word = word(random, 3 + random.nextInt(5));
        assertThat(nearly(starts, word)).as(word + " in " + names).isEqualTo(nearly(names, word));
      }
    }
  }

  private static Set<Integer> right(WordStarts starts, Typed typed) {
    Set<Integer> found = new TreeSet<>();
    int word = typed.longest();
    byte[] letters = typed.words().get(word);
    starts.each(starts.range(letters, starts.all()), letters.length, typed, word, found::add);
    return found;
  }

  private static Set<Integer> right(List<String> names, String typed) {
    boolean open = !typed.endsWith(" ");
    String[] words = typed.strip().split(" ", -1);
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      List<String> inName = List.of(names.get(i).split(" ", -1));
      boolean all =
          IntStream.range(0, words.length)
              .allMatch(
                  w ->
                      (open && w == words.length - 1)
                          ? inName.stream().anyMatch(one -> one.startsWith(words[w]))
                          : inName.contains(words[w]));
      if (all) {
        found.add(i);
      }
    }
    return found;
  }

  private static Set<Integer> nearly(WordStarts starts, String word) {
    Set<Integer> found = new TreeSet<>();
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    for (Misspelled.Near near : Misspelled.of(starts, bytes)) {
      starts.each(near.range(), near.bytes(), Typed.of(word), 0, found::add);
    }
    found.removeAll(right(starts, Typed.of(word)));
    return found;
  }

  private static Set<Integer> nearly(List<String> names, String word) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      boolean any =
          rests(names.get(i)).stream()
              .anyMatch(rest -> variants(word).stream().anyMatch(rest::startsWith));
      if (any) {
        found.add(i);
      }
    }
    found.removeAll(right(names, word));
    return found;
  }

  /** What stands from each word on. */
  private static List<String> rests(String name) {
    return IntStream.range(0, name.length())
        .filter(at -> at == 0 || name.charAt(at - 1) == ' ')
        .mapToObj(name::substring)
        .toList();
  }

  /** All words with one letter wrong, neither the first nor, in a short word, the last. */
  private static List<String> variants(String word) {
    List<String> variants = new ArrayList<>();
    int last = word.length() < 4 ? 0 : word.length() < 6 ? word.length() - 1 : word.length();
    for (int at = 1; at < word.length() && last > 0; at++) {
      for (String letter : List.of("a", "b", "ж", "1", " ", "")) {
        if (at < last) {
          variants.add(word.substring(0, at) + letter + word.substring(at + 1));
        }
        variants.add(word.substring(0, at) + letter + word.substring(at));
      }
      if (at + 1 < word.length()) {
        String swapped = word.substring(at + 1, at + 2) + word.charAt(at);
        variants.add(word.substring(0, at) + swapped + word.substring(at + 2));
      }
    }
    return variants;
  }

  private static List<String> names(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                String.join(
                    " ",
                    IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(j -> word(random, 1 + random.nextInt(7)))
                        .toList()))
        .toList();
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("aaabbbж1".charAt(random.nextInt(8)));
    }
    return word.toString();
  }
}

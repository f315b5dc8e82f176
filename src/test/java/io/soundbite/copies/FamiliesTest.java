package io.soundbite.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds families to what comparing each text with each other says. */
class FamiliesTest {

  private static final QuoteLikeness QUOTES = new QuoteLikeness();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void growAsIfAllTextsHadBeenThereAtOnce(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> shelf = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      shelf.add(text(random, shelf));
    }
    FamilyRegister register = new FamilyRegister(QUOTES);
    shelf.forEach(text -> register.come(key(text)));
    for (int round = 0; round < 40; round++) {
      Families families = register.families(texts(shelf));
      assertThat(byText(families, shelf))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(byText(atOnce(shelf), shelf));
      List<String> before = List.copyOf(shelf);
      for (int change = random.nextInt(12); change > 0; change--) {
        int place = random.nextInt(shelf.size());
        switch (random.nextInt(3)) {
          case 0 -> shelf.remove(place);
          case 1 -> shelf.set(place, text(random, shelf));
          default -> shelf.add(text(random, shelf));
        }
      }
      shelf.forEach(text -> register.come(key(text)));
      before.forEach(text -> register.go(key(text)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1000})
  void areTheSameHoweverFewEntriesAreHeldAtATime(int most) throws IOException {
    Random random = new Random(most);
    List<String> shelf = new ArrayList<>();
    FamilyRegister register = new FamilyRegister(QUOTES, most);
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < 100 / (round + 1); i++) {
        String text = text(random, shelf);
        shelf.add(text);
        register.come(key(text));
      }
      assertThat(byText(register.families(texts(shelf)), shelf))
          .isEqualTo(byText(atOnce(shelf), shelf));
    }
  }

  @Test
  void stayAsTheyWereFoundWhenTheRegisterGoesOn() throws IOException {
    List<String> shelf = List.of("a b c d e f g h i", "b c d e f g h");
    FamilyRegister register = new FamilyRegister(QUOTES);
    shelf.forEach(text -> register.come(key(text)));
    Families both = register.families(texts(shelf));
    long family = both.family(key(shelf.getLast()));
    register.go(key(shelf.getFirst()));
    Families one = register.families(texts(shelf.subList(1, 2)));
    assertThat(family).isEqualTo(key(shelf.getFirst()));
    assertThat(both.family(key(shelf.getLast()))).isEqualTo(family);
    assertThat(one.family(key(shelf.getLast()))).isEqualTo(key(shelf.getLast()));
  }

  @Test
  void forgetTextsThatAreLongGone() throws IOException {
    Random random = new Random(9);
    FamilyRegister register = new FamilyRegister(QUOTES);
    List<String> shelf = List.of();
    for (int round = 0; round < 40; round++) {
      List<String> next = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        next.add(text(random, next));
      }
      next.forEach(text -> register.come(key(text)));
      shelf.forEach(text -> register.go(key(text)));
      shelf = next;
      assertThat(byText(register.families(texts(shelf)), shelf))
          .as("round %d", round)
          .isEqualTo(byText(atOnce(shelf), shelf));
    }
  }

  @Test
  void refuseATextThatGoesAndNeverCame() {
    FamilyRegister register = new FamilyRegister(QUOTES);
    assertThatThrownBy(() -> register.go(7)).isInstanceOf(IllegalStateException.class);
  }

  private static Families atOnce(List<String> shelf) throws IOException {
    FamilyRegister register = new FamilyRegister(QUOTES);
    shelf.forEach(text -> register.come(key(text)));
    return register.families(texts(shelf));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void areThoseOfComparingEachTextWithEach(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> shelf = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      shelf.add(text(random, shelf));
    }
    Map<String, Long> found = byText(atOnce(shelf), shelf);
    Map<String, Long> expected = bruteForce(shelf);
    long joined = shelf.stream().filter(text -> !isAlone(text, expected)).count();
    long missed =
        shelf.stream().filter(text -> !isAlone(text, expected) && isAlone(text, found)).count();
    assertThat(joined).as("seed %d", seed).isGreaterThan(50);
    assertThat(missed).as("seed %d of %d", seed, joined).isLessThan(1 + joined / 10);
    assertThat(shelf).noneMatch(text -> isAlone(text, expected) && !isAlone(text, found));
  }

  private static boolean isAlone(String text, Map<String, Long> families) {
    return families.getOrDefault(text, 0L) == key(text);
  }

  /** Each text hangs on the longer one most like it; what hangs together is a family. */
  private static Map<String, Long> bruteForce(Collection<String> shelf) {
    Map<Long, short[]> sketches = new TreeMap<>();
    shelf.forEach(text -> sketches.put(key(text), sketch(text)));
    Map<Long, Long> on = new HashMap<>();
    sketches.forEach(
        (key, sketch) -> {
          int best = 0;
          for (Map.Entry<Long, short[]> other : sketches.entrySet()) {
            boolean longer =
                other.getValue().length > sketch.length
                    || (other.getValue().length == sketch.length && other.getKey() < key);
            int alike = longer ? QUOTES.longer(other.getValue()).of(sketch) : 0;
            if (alike > best) {
              best = alike;
              on.put(key, other.getKey());
            }
          }
        });
    Map<String, Long> families = new TreeMap<>();
    for (String text : shelf) {
      long root = key(text);
      while (on.containsKey(root)) {
        root = on.get(root);
      }
      families.put(text, root);
    }
    return families;
  }

  /** New words, or those of another with some left out at an end or one changed. */
  private static String text(Random random, List<String> shelf) {
    if (shelf.isEmpty() || random.nextInt(3) == 0) {
      int size = 6 + random.nextInt(20);
      return IntStream.range(0, size)
          .mapToObj(i -> "w" + random.nextInt(80))
          .collect(Collectors.joining(" "));
    }
    List<String> words =
        new ArrayList<>(List.of(shelf.get(random.nextInt(shelf.size())).split(" ")));
    switch (random.nextInt(3)) {
      case 0 -> words.set(random.nextInt(words.size()), "changed" + random.nextInt(9));
      case 1 -> words = words.subList(0, Math.min(words.size(), 5 + random.nextInt(9)));
      default -> words = words.subList(Math.min(3, words.size() - 4), words.size());
    }
    return String.join(" ", words);
  }

  private static Map<String, Long> byText(Families families, Collection<String> shelf) {
    Map<String, Long> byText = new TreeMap<>();
    shelf.forEach(text -> byText.put(text, families.family(key(text))));
    return byText;
  }

  private static Texts texts(Collection<String> shelf) {
    return new KnownTexts(shelf.stream().map(FamiliesTest::sketch).toList());
  }

  private static long key(String text) {
    return Families.key(sketch(text));
  }

  private static short[] sketch(String text) {
    short[] sketch = QuoteLikeness.words(text, "Silva", word -> false);
    assertThat(QuoteLikeness.isSketch(sketch)).as(text).isTrue();
    return sketch;
  }
}

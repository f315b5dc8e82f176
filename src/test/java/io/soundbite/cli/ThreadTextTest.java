package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.Headline;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.WordChange;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadTextTest {

  private static final Headline ARTICLE =
      new Headline("7", "", "Dam", "Radio", List.of(), Optional.empty(), "", Map.of());

  @Test
  void anotherPartOfAStatementIsShownAsItIs() {
    assertThat(shown("We closed the gate before the water came", "Nobody should go back there now"))
        .contains("    other part by 1 article: Radio\n")
        .endsWith("\n      Nobody should go back there now\n");
  }

  @Test
  void ofLongRunsOfWordsTheirEndsAreShown() {
    String long40 = numbers(40);
    assertThat(shown("We closed it. " + long40, "We closed it."))
        .endsWith(
            "\n      We closed it. [-1 2 3 4 5 6 7 8 9 10 […] 31 32 33 34 35 36 37 38 39 40-]\n");
    assertThat(shown(numbers(30) + " and more", numbers(30)))
        .endsWith("\n      " + numbers(30) + " [-and more-]\n");
    assertThat(shown("We closed the gate before the water came", long40))
        .endsWith("\n      1 2 3 4 5 6 7 8 9 10 […] 31 32 33 34 35 36 37 38 39 40\n");
  }

  @Test
  void wordingsThatAreNotShownAreCounted() {
    String words = "We closed the gate before the water came";
    assertThat(
            shown(
                words, IntStream.range(0, 7).mapToObj(i -> words + " " + i).toArray(String[]::new)))
        .contains("before the water came {+4+}\n")
        .doesNotContain("{+5+}")
        .endsWith("\n    and 2 more wordings\n");
  }

  private static String shown(String words, String... others) {
    List<QuoteVariant> variants =
        Stream.concat(Stream.of(words), Stream.of(others))
            .map(
                other ->
                    new QuoteVariant(
                        other, WordChange.readable(words, other), 1, List.of("Radio"), ARTICLE))
            .toList();
    Facet days = new Facet(Dimension.DAY, List.of(), 0);
    QuoteThread thread =
        new QuoteThread(words, "Ana Silva", ARTICLE, 2, List.of("Radio"), days, variants);
    StringWriter out = new StringWriter();
    new ThreadText(new PrintWriter(out), Style.PLAIN)
        .write(new QuoteThreads(1, List.of(thread), false));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static String numbers(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}

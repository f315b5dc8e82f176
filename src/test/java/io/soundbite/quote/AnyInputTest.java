package io.soundbite.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the text, spans are sound; a megabyte of one thing is read to its end in seconds, at
 * which a way that takes time by the square of the length would be for hours.
 */
class AnyInputTest {

  private static final List<String> PIECES =
      List.of(
          "Ana Silva",
          "the mayor",
          "he",
          "she",
          "who",
          "said",
          "told",
          "wants",
          "according to",
          "that",
          "“",
          "”",
          "\"",
          "''",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          ",",
          ".",
          "?",
          ":",
          ";",
          "—",
          "-",
          "(",
          ")",
          "\n",
          "\n\n",
          " ",
          "  ",
          "Mr.",
          "U.S.",
          "’s",
          "'ll",
          "the report",
          "42",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "é",
          "e\u0301",
          "@",
          "#",
          "Xi",
          "OF",
          "of",
          "by",
          "\u0000",
          "\u00ad",
          "\u200b",
          "\u2029",
          "SILVA:",
          "R-Ohio",
          "x-",
          "..",
          "...",
          "``",
          "_",
          "*",
          "was",
          "not");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void spansAreSoundInAnyMixture(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 400; run++) {
      String body = mixture(random, 1 + random.nextInt(120));
      if (!body.isBlank()) {
        check(body, "seed " + seed + ", run " + run);
      }
    }
  }

  /** One word of each line of the lexicons, or several in a row, each beside any other. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void wordsOfTheLexiconsMayStandInAnyOrder(long seed) throws IOException {
    List<List<String>> lines = linesOfTheLexicons();
    Random random = new Random(seed);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder body = new StringBuilder();
      int words = 1 + random.nextInt(7);
      for (int i = 0; i < words; i++) {
        String word = any(any(lines, random), random);
        body.append(
            random.nextInt(3) == 0
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word);
        body.append(random.nextInt(4) == 0 ? any(PIECES, random) : " ");
      }
      check(body.toString(), "seed " + seed + ", run " + run + ": " + body);
    }
  }

  private static List<List<String>> linesOfTheLexicons() throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (String lexicon :
        List.of(
            "sources.txt",
            "cues.txt",
            "function-words.txt",
            "offices.txt",
            "firms.txt",
            "deeds.txt")) {
      try (InputStream in = QuoteAnnotator.class.getResourceAsStream(lexicon)) {
        new String(in.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
            .forEach(line -> lines.add(List.of(line.strip().split("\\s+"))));
      }
    }
    return lines;
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  @Test
  void theFirstWordOfAnArticleMayLeadAGroup() {
    check("State wildlife officials said the bears were gone.", "no word before the first");
  }

  static Stream<String> monotonous() {
    return Stream.of(
        "\"",
        "“",
        "”",
        "'",
        "''",
        "(",
        ")",
        "said ",
        "“said” ",
        "word ",
        "x",
        "Ana Silva said ",
        "said that ",
        ", ",
        ": ",
        "he said. ",
        "“A,” he said. ",
        "Xi: ",
        "the ",
        "’s",
        "—",
        ". ",
        "\n",
        "\n“a",
        "A\n",
        "\ud83d",
        "by ",
        "-",
        "_",
        "U.S. ",
        "Mr. ",
        "who, ",
        "A, ",
        "said ( ",
        "Ana AnaB MORE ",
        " MORE",
        "JUST WATCHED ",
        "JUST WATCHED a Replay More Videos ... MUST WATCH ");
  }

  @ParameterizedTest
  @MethodSource("monotonous")
  void longMonotonousTextIsNoTrouble(String piece) {
    check("a " + piece.repeat(100_000 / piece.length()), piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "'",
        "word ",
        "x",
        "(",
        "A. ",
        "said ",
        "\n",
        "“a\n",
        "— ",
        "Mr. A ",
        ", said A",
        "Q:\n",
        "“A,” A, who said ",
        "A “A” A ",
        "A, a A, ",
        "MediaA",
        " MORE",
        "aB ",
        "“A,” A, who said who ",
        "“A b c,” said Ana Silva. “B b c,” said Bo Lee. ",
        "We stay. — Ana Silva (@as) May 1, 2020 ",
        "— Ana (@as) ",
        "A&",
        "A and ",
        "A/",
        ", who said a",
        ", said A",
        "“ ”: ",
        "Ana Silva, director of the port, ",
        "Tolm closed. The company said it. ",
        "Ana Silva\nQ: a?\nA: b.\n",
        "Bo Lee: a b c.\nAna Silva: a b c.\n",
        "— Where? said Ana. ",
        "\n— Where? said Ana.",
        "Department of Labor. The department said it. ",
        "Mayor Ana Silva met. The mayor of Tolm said it. ",
        "The senator said it. ",
        "A senator met. The senator said it. ",
        "Ana \"A\" ",
        "quoted as a b as ",
        "the 34-year-old said ",
        "“A b c,” said Ana Silva.\n“B b c,” said Bo Lee.\n“A”\n"
      })
  void aMegabyteOfOneThingIsReadToItsEnd(String piece) {
    check("a " + piece.repeat(1_000_000 / piece.length()), piece);
  }

  @Test
  void whatStandsFarAwayIsNotLookedForAgainAndAgain() {
    check(
        "“We go on,” said Ana Silva. ".repeat(40_000)
            + "\n\nWe stay. — Ana Silva (@as) May 1, 2020",
        "a post at the end");
    check(
        "— We go there now.\n\n".repeat(50_000) + "— We are late, said Maria.",
        "a name at the end");
  }

  @Test
  void whatStandsBeforeManyVerbsIsNotReadForEachOfThem() {
    check("— a b" + ", said Ana".repeat(100_000), "a dash before all");
    check("(".repeat(200_000) + ", said Ana".repeat(80_000), "brackets before all");
    check("Ana " + "Abc".repeat(300_000), "many capitals in one word");
    check(
        "table ".repeat(80_000) + ", and Ana Silva, a guard, told us that it".repeat(12_000),
        "second speakers of one sentence");
    check("Pilots ".repeat(140_000), "trades in a row");
    check("Mayor ".repeat(160_000), "offices in a row");
    check("The Department of " + "Foo ".repeat(250_000), "a name that does not end");
    check(
        "x".repeat(200_000) + " director Ana Silva met. " + "The minister said no. ".repeat(20_000),
        "a long word in a role");
  }

  @Test
  void capitalsThatAnAmpersandJoinsAreNoPronoun() {
    check("“We are open,” said HE&B statement.", "HE&B");
  }

  @Test
  void manyPeopleOfOneNameAreReadToTheirEnd() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      body.append("Ana Silva")
          .append((char) ('a' + i % 26))
          .append(i)
          .append(" met Ana. He said no. ");
    }
    check(body.toString(), "Ana");
  }

  @Test
  void nothingIsFoundWithoutABody() {
    assertThat(new QuoteAnnotator().quotes(Article.of("x", "\"Go,\" said Ana Silva", "")))
        .isEmpty();
  }

  private static String mixture(Random random, int pieces) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      body.append(any(PIECES, random));
      body.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return body.toString();
  }

  private static void check(String body, String hint) {
    int begin = 0;
    for (Quote quote : QuoteLines.quotes(body)) {
      assertThat(quote.spans().getFirst().begin()).as(hint).isGreaterThanOrEqualTo(begin);
      begin = quote.spans().getFirst().begin();
      for (Span span : quote.spans()) {
        assertThat(span.isEmpty()).as(hint).isFalse();
        assertThat(span.end()).as(hint).isLessThanOrEqualTo(body.length());
      }
    }
  }
}

package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the quick tokenizer to the chain of filters that it stands for. */
class WordTokenizerTest {

  private static final Path ARTICLES = Path.of("../shared/corpora/news-9k.jsonl.gz");

  /** What words and their borders are made of, one character each. */
  private static final String ALPHABET = "aAzs019 \n_:·,;.'‘’‧․\"“”-–—…$€éßÆİıſ()/\\&@#\u00a0ªµ×÷";

  private static final String FOREIGN = "\u00ad\u200b\u0301中あアไк😀©️\ud800\uffff①";

  private final Tokenizer quick = new WordTokenizer();

  @Test
  void foldsCutsAndDropsThePossessive() throws IOException {
    assertThat(read(quick, quick, "Zelensky’s “Café”, U.S. and 1,000.5 o'clock"))
        .containsExactly(
            "zelensky [0, 10) +1",
            "cafe [12, 16) +1",
            "u.s [19, 22) +1",
            "and [24, 27) +1",
            "1,000.5 [28, 35) +1",
            "o'clock [36, 43) +1",
            "end 43");
  }

  @Test
  void takesAcronymsForOneWordHoweverTheyAreWritten() throws IOException {
    assertThat(words("U.N. and UN at 9 a.m. or am, by J.K. and P.J.O'R., v1.2, No.5, a.b.1"))
        .isEqualTo("un and un at 9 am or am by jk and p.j.o'r v1.2 no 5 ab 1");
    assertThat(words("U.S. and US and u.s., not us; WHO’s W.H.O., not Who; USA U.S.A."))
        .isEqualTo("u.s and u.s and u.s not us w.h.o w.h.o not who usa usa");
    assertThat(words("中 U.N. US us")).isEqualTo("中 un u.s us");
  }

  private String words(String text) throws IOException {
    return read(quick, quick, text).stream()
        .map(word -> word.split(" ", 2)[0])
        .filter(word -> !word.equals("end"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void foldsAnAccentThatIsACharacterOfItsOwn() throws IOException {
    assertThat(read(quick, quick, "Jose\u0301’s caf\u00e9, I\u0307SMAI\u0307L \u0130smail"))
        .containsExactly(
            "jose [0, 7) +1",
            "cafe [8, 12) +1",
            "ismail [14, 22) +1",
            "ismail [23, 29) +1",
            "end 29");
  }

  @Test
  void readsPastCharactersThatNobodySees() throws IOException {
    assertThat(
            read(
                quick,
                quick,
                "im\u00admi\u200bgra\u2060tion \ufeffof\u200b Mer\u200c\u00adkel’s\u00ad"))
        .containsExactly(
            "immigration [0, 14) +1", "of [16, 18) +1", "merkel [20, 30) +1", "end 31");
  }

  @Test
  void partsThaiWordsWhereASpaceWithoutWidthDoes() throws IOException {
    assertThat(words("\u0e41\u0e21\u0e27\u200b\u0e01\u0e34\u0e19"))
        .isEqualTo("\u0e41\u0e21\u0e27 \u0e01\u0e34\u0e19");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void cutsAsLuceneDoes(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String alphabet = random.nextInt(5) == 0 ? ALPHABET + FOREIGN : ALPHABET;
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check("seed " + seed + ": '" + text + "'", text.toString());
    }
  }

  @Test
  void cutsEveryCharacterAsLuceneDoes() throws IOException {
    for (int c = 1; c < Character.MAX_VALUE; c++) {
      String text = "a" + (char) c + "b " + (char) c + " 1" + (char) c + "2_" + (char) c;
      check("U+" + Integer.toHexString(c), text);
    }
  }

  @Test
  void readsOnBehindHalfAPairOfSurrogates() throws IOException {
    assertThat(read(quick, quick, "one \ud83d two"))
        .containsExactly("one [0, 3) +1", "two [6, 9) +1", "end 9");
  }

  @Test
  void cutsLongWordsAsLuceneDoes() throws IOException {
    for (int length : new int[] {254, 255, 256, 300, 511, 5000}) {
      check(length + " letters", "a " + "x".repeat(length) + " b");
      check(length + " letters and stops", "a.".repeat(length) + " b");
    }
  }

  @Test
  void cutsNewsAsLuceneDoes() throws IOException {
    Assumptions.assumeTrue(Files.exists(ARTICLES));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
      for (int i = 0; i < 300; i++) {
        check("article " + i, lines.readLine());
      }
    }
  }

  private void check(String what, String text) throws IOException {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream slow =
        new FoldFilter(new AcronymFilter(new EnglishPossessiveFilter(tokenizer), false));
    String whole = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    assertThat(read(quick, quick, text))
        .as(what)
        .isEqualTo(read(tokenizer, slow, Tokenizable.of(whole)));
  }

  private static List<String> read(Tokenizer tokenizer, TokenStream words, String text)
      throws IOException {
    tokenizer.setReader(new StringReader(text));
    CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
    List<String> found = new ArrayList<>();
    words.reset();
    while (words.incrementToken()) {
      found.add(
          "%s [%d, %d) +%d"
              .formatted(
                  term, offset.startOffset(), offset.endOffset(), step.getPositionIncrement()));
    }
    words.end();
    found.add("end " + offset.endOffset());
    words.close();
    return found;
  }
}

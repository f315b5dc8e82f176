package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is indexed to the analyzers of what is asked. */
class TextReaderTest {

  private static final List<String> PIECES =
      List.of(
          "Zelensky’s",
          "visits",
          "the",
          "dogs'",
          "U.S.",
          "3.5",
          "_x",
          "a_b",
          "O’Neill",
          "'s",
          "s",
          "Zoë",
          "STRASSE",
          "straße",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "-",
          "—",
          "\"",
          "“",
          "”",
          ".",
          ",",
          "…",
          "©",
          "中文",
          "😀",
          "x\u00ady",
          "elections",
          "e\u0301");

  private final TextReader reader = new TextReader();

  @Test
  void givesStemsAndAtTheirPlacesTheForms() {
    assertThat(terms(reader.read("Zelensky’s visits, the U.S.").terms()))
        .containsExactly(
            "zelensky", "=zelensky +0", "visit", "=visits +0", "the", "u.s", "=u.s +0");
  }

  @Test
  void givesTheLeadTwiceAtOnePlace() {
    assertThat(terms(reader.read("Two visits here").terms(2)))
        .containsExactly(
            "two",
            "=two +0",
            "two +0",
            "=two +0",
            "visit",
            "=visits +0",
            "visit +0",
            "=visits +0",
            "here",
            "=here +0");
  }

  @Test
  void partsNames() {
    FieldTerms terms = new FieldTerms(1);
    for (String name : List.of("Zoë Quinn", "", "Ana’s 中", "Bo")) {
      reader.addName(name, terms);
    }
    assertThat(terms(terms)).containsExactly("zoe", "quinn", "ana's +101", "中", "bo +101");
  }

  @Test
  void knowsASpanThatCutsAWord() {
    ReadText words = reader.read("Mr. Silva’s dogs bark");
    assertThat(words.isCutBetweenWords(List.of(new Span(4, 16)))).isTrue();
    assertThat(words.isCutBetweenWords(List.of(new Span(0, 3), new Span(4, 9)))).isFalse();
    assertThat(words.isCutBetweenWords(List.of(new Span(5, 16)))).isFalse();
    assertThat(terms(words.terms(List.of(new Span(0, 3), new Span(12, 16)))))
        .containsExactly("mr", "=mr +0", "dog", "=dogs +0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void cutsTextsAndNamesAsIsAsked(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String text = text(random, random.nextInt(20));
      String what = "seed " + seed + ": '" + text + "'";
      assertThat(terms(reader.read(text).terms())).as(what).isEqualTo(asked(text));
      FieldTerms name = new FieldTerms(0);
      reader.addName(text, name);
      assertThat(terms(name)).as(what).isEqualTo(read(new NameAnalyzer(), text));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsASpanCutBetweenWordsAsATextOfItsOwn(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String text = text(random, 2 + random.nextInt(12));
      int begin = random.nextInt(text.length());
      int end = begin + 1 + random.nextInt(text.length() - begin);
      List<Span> spans = List.of(new Span(begin, end));
      ReadText words = reader.read(text);
      if (words.isCutBetweenWords(spans)) {
        assertThat(terms(words.terms(spans)))
            .as("seed %d: '%s' from %d to %d", seed, text, begin, end)
            .isEqualTo(asked(text.substring(begin, end)));
      }
    }
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** The stems that a query has, each with its form, where that is not the same. */
  private static List<String> asked(String text) throws IOException {
    List<String> stems = read(new WordAnalyzer(new Stems(), false), text);
    List<String> forms = read(new FormAnalyzer(), text);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      terms.add(stems.get(i));
      if (!FunctionWords.contains(forms.get(i))) {
        terms.add("=" + forms.get(i) + " +0");
      }
    }
    return terms;
  }

  private static List<String> read(Analyzer analyzer, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (analyzer;
        TokenStream tokens = analyzer.tokenStream(Layout.BODY, Halves.replaced(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(term.toString());
      }
      tokens.end();
    }
    return found;
  }

  /** Each term, and how many places it is behind the one before, where that is not 1. */
  private static List<String> terms(FieldTerms terms) {
    FieldTerms.Stream stream = new FieldTerms.Stream().of(terms);
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
    List<String> found = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      int places = step.getPositionIncrement();
      found.add(term.getBytesRef().utf8ToString() + (places == 1 ? "" : " +" + places));
    }
    return found;
  }
}

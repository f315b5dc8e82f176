package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ZOE, zoe",
    "Zo\u00eb Quinn, zoe quinn",
    "Zoe\u0308 Quinn, zoe quinn",
    "\u0130smail, ismail",
    "I\u0307smail, ismail",
    "N\u0303uflo x\u0302, nuflo x",
    "a\u0323\u0308, a",
    "\ufb01sh Stra\u1e9ee, fish strasse",
    "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c3",
    "O\u2019Neil, o'neil",
    "\u0415\u0308, \u0451",
    "\u304b\u3099, \u304c",
    "\u0301, \u0301",
    "a\ud83d\u0301, a\ud83d",
    "Mer\u00adkel, merkel",
    "Mer\u200b\u200ckel\ufeff \u2060\u0394\u00ad\u039f, merkel \u03b4\u03bf",
  })
  void foldsCaseAndAccents(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldsAllWritingsOfEveryCharacterAlike() {
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      String text = "a" + c;
      String folded = Folding.fold(text);
      String name = "U+" + Integer.toHexString(c);
      for (Normalizer.Form form :
          new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
        assertThat(Folding.fold(Normalizer.normalize(text, form))).as(name).isEqualTo(folded);
      }
      assertThat(Folding.fold(folded)).as(name + " folded").isEqualTo(folded);
    }
  }

  @Test
  void foldsEveryCharacterAloneAsLuceneDoes() {
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      String alone = String.valueOf(c);
      if (Normalizer.isNormalized(alone, Normalizer.Form.NFC) && !Hidden.is(c)) {
        char[] lower = {Character.toLowerCase(c)};
        char[] ascii = new char[4];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, ascii, 0, 1);
        assertThat(Folding.fold(alone))
            .as("U+" + Integer.toHexString(c))
            .isEqualTo(new String(ascii, 0, length).toLowerCase(Locale.ROOT));
      }
    }
  }
}

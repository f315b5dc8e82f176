package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static Article read(String text) {
    return Reading.of(Format.TEXT, text).article();
  }

  @Test
  void takesAShortFirstLineBeforeABlankOneForTheTitle() {
    Article article = read("Harbour strike ends\n\nThe cranes move again.\nShips come.\n");
    assertThat(article.title()).isEqualTo("Harbour strike ends");
    assertThat(article.body()).isEqualTo("The cranes move again.\nShips come.");
  }

  @Test
  void takesNoSentenceForATitle() {
    for (String first :
        new String[] {"The strike ended.", "“The strike ended.”", "Why?", "He said:"}) {
      assertThat(read(first + "\n\nMore.").title()).as(first).isEmpty();
      assertThat(read(first + "\n\nMore.").body()).isEqualTo(first + "\n\nMore.");
    }
  }

  @Test
  void takesNoLineForATitleThatTextFollowsAtOnce() {
    assertThat(read("Harbour strike ends\nThe cranes move again.").title()).isEmpty();
    assertThat(read("Harbour strike ends").body()).isEqualTo("Harbour strike ends");
  }

  @Test
  void endsLinesWithLineFeeds() {
    Article article = read("\ufeffHarbour\r\n  \r\nOne.\r\nTwo.\rThree.");
    assertThat(article.title()).isEqualTo("Harbour");
    assertThat(article.body()).isEqualTo("One.\nTwo.\nThree.");
  }

  @Test
  void readsUtf16() {
    assertThatReading(Format.TEXT, "\ufeffÅr\n\nÖl.".getBytes(StandardCharsets.UTF_16LE))
        .containsExactly("given | År |  |  | 3 characters");
  }

  @Test
  void rejectsOtherEncodingsAndWhatIsNoText() {
    assertThatReading(Format.TEXT, "One\ncaf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1))
        .containsExactly(
            "rejected 1: The text is not UTF-8, in which text is expected, on line 2: convert the file"
                + " to UTF-8 first, as by iconv -f WINDOWS-1252 -t UTF-8");
    assertThatReading(Format.TEXT, "Text.".getBytes(StandardCharsets.UTF_16LE))
        .containsExactly(
            "rejected 1: The file is UTF-16, but text without a byte order mark is UTF-8:"
                + " convert the file to UTF-8 first, as by iconv -f UTF-16LE -t UTF-8");
    assertThatReading(Format.TEXT, new byte[] {(byte) 0xff, (byte) 0xfe, 0})
        .singleElement()
        .asString()
        .startsWith("rejected 1: The text begins as UTF-16, but is not");
    assertThatReading(Format.TEXT, "a\0b")
        .containsExactly("rejected 1: The file is not text: it holds NUL characters");
    assertThatReading(Format.TEXT, " \n\n").containsExactly("rejected 1: The file holds no text");
  }
}

package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class QuotedElementsTest {

  private static AbstractStringAssert<?> assertThatTextOf(String html) {
    return assertThat(HtmlText.of(html));
  }

  @Test
  void whatABrowserShowsInQuotationMarksHasThem() {
    assertThatTextOf("<p><q>We won,</q> said Ana Silva. <q>We <b>did</b>.</q></p>")
        .isEqualTo("“We won,” said Ana Silva. “We did.”");
    assertThatTextOf("She said <q cite=/a> we won </q>.").isEqualTo("She said “we won” .");
    assertThatTextOf("<q>Yes.</q><q>No.</q>").isEqualTo("“Yes.”“No.”");
  }

  @Test
  void marksWithinMarksAreSingle() {
    assertThatTextOf("<q>He told me <q>no, <q>never</q></q>,</q> she said.")
        .isEqualTo("“He told me ‘no, “never”’,” she said.");
    assertThatTextOf("<q><q>No</q> is what he told me,</q> she said.")
        .isEqualTo("“‘No’ is what he told me,” she said.");
    assertThatTextOf("<q>What he told me is <q>no</q></q>.")
        .isEqualTo("“What he told me is ‘no’”.");
    assertThatTextOf("<q>He calls it “mad”</q>, she said.")
        .isEqualTo("“He calls it “mad””, she said.");
  }

  @Test
  void marksThatStandThereAreNotDoubled() {
    assertThatTextOf("“<q>We won,</q>” she said.").isEqualTo("“We won,” she said.");
    assertThatTextOf("<q>\"We won,\"</q> she said.").isEqualTo("\"We won,\" she said.");
    assertThatTextOf("<q><i>“We won,”</i></q> she said.").isEqualTo("“We won,” she said.");
    assertThatTextOf("<q>He told me ‘<q>no</q>’.</q>").isEqualTo("“He told me ‘no’.”");
    assertThatTextOf("<q>‘Help,’ she cried, and ran.</q>")
        .isEqualTo("“‘Help,’ she cried, and ran.”");
  }

  @Test
  void severalParagraphsInOneElementHaveOneMarkAtEachEnd() {
    assertThatTextOf("<q><p>We won.</p>\n<p>We did.</p>\n</q><p>She smiled.</p>")
        .isEqualTo("“We won.\n\nWe did.”\n\nShe smiled.");
    assertThatTextOf("<q>We won.<br>We did.<br></q>").isEqualTo("“We won.\nWe did.”");
  }

  @Test
  void anElementWithoutTextHasNone() {
    assertThatTextOf("One.<q></q><q> <br><q></q></q> Two.").isEqualTo("One.\nTwo.");
    assertThatTextOf("<q></q>").isEmpty();
  }
}

package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainTextTest {

  private static final String FIRST =
      "The river rose through the night and by dawn the lower town stood knee deep in brown water,"
          + " the mayor said.";

  private static final String SECOND =
      "Nobody was hurt, but two hundred families were taken to the school on the hill, where cooks"
          + " made soup.";

  private static final String LAST =
      "Engineers will look at the old dyke on Monday, and the council is to vote on a new one"
          + " before the winter.";

  private static AbstractStringAssert<?> assertThatTextOf(String body) {
    return assertThat(MainText.of(Jsoup.parse("<body>" + body + "</body>")));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>\n";
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  @Test
  void leavesOutNavigationAndFooter() {
    assertThatTextOf(
            """
            <nav><a href=/>Home</a> <a href=/w>World</a></nav>
            <ul class="top-menu"><li>All the news of the day that you need to know, every day</ul>
            <div id=story>%s%s</div>
            <footer><p>The Daily is published by The Daily Ltd, a company of The Daily Group, in Porto
            and in Lagos, since the year 1901.</p></footer>
            """
                .formatted(p(FIRST), p(LAST)))
        .isEqualTo(text(FIRST, LAST));
  }

  @Test
  void keepsTheShortParagraphsOfADialogue() {
    assertThatTextOf(
            "<div>"
                + p(FIRST)
                + p("“No.”")
                + p("“Why not?”")
                + p("“Too late.”")
                + p(LAST)
                + "</div>")
        .isEqualTo(text(FIRST, "“No.”", "“Why not?”", "“Too late.”", LAST));
  }

  @Test
  void keepsQuotesListsAndSubheadings() {
    assertThatTextOf(
            """
            <article><h1>Flood</h1>%s<h2>The dyke</h2>
            <blockquote><p>We saw it coming.</p></blockquote>
            <ul><li>Two bridges are closed.</li><li>Trains run late.</li></ul>%s</article>
            """
                .formatted(p(FIRST), p(LAST)))
        .isEqualTo(
            text(
                FIRST,
                "The dyke",
                "We saw it coming.",
                "Two bridges are closed.",
                "Trains run late.",
                LAST));
  }

  @Test
  void leavesOutCaptionsRelatedLinksAndBanners() {
    assertThatTextOf(
            """
            <div class="cookie-consent"><p>We and our partners use cookies to make your visit to this site
            better, to count readers, and to show you what you may like.</p></div>
            <div class="story">%s
            <figure><img src=a.jpg><figcaption>The lower town on Tuesday, in a picture taken from the hill
            by a man of the fire brigade.</figcaption></figure>
            <div class="relatedStories"><p>Read how the dyke was built a hundred years ago, by whom, of what, and
            why nobody has looked after it since then.</p></div>
            <p><a href=/x>How the great flood of the last century changed the town</a></p>
            <p>Sign up for our newsletter to get the news each morning</p>
            %s</div>
            <div class="comments"><p>I have lived in the lower town for forty years now and have never seen
            the water as high as this, never at all.</p></div>
            """
                .formatted(p(FIRST), p(LAST)))
        .isEqualTo(text(FIRST, LAST));
  }

  @Test
  void keepsParagraphsThatHaveLinksInThem() {
    String linked = FIRST.replace("the lower town", "<a href=/t>the lower town</a>");
    assertThatTextOf("<div>" + p(linked) + p(LAST) + "</div>").isEqualTo(text(FIRST, LAST));
  }

  @Test
  void findsAnArticleInSections() {
    assertThatTextOf(
            "<div class=a><div class=b>%s</div><div class=b>%s</div><div class=b>%s</div></div>"
                    .formatted(p(FIRST), p(SECOND), p(LAST))
                + "<div class=z><p>Weather: rain in the north, sun in the south, and wind all along"
                + " the coast until Sunday night</p></div>")
        .startsWith(text(FIRST, SECOND, LAST));
  }

  @Test
  void dividesParagraphsAtDoubleLineBreaks() {
    assertThatTextOf("<div>" + FIRST + "<br>\n<br>" + SECOND + "<br>" + LAST + "</div>")
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n" + LAST);
  }

  @Test
  void readsAPageThatIsOneForm() {
    assertThatTextOf("<form class='has-sidebar'><div>" + p(FIRST) + p(LAST) + "</div></form>")
        .isEqualTo(text(FIRST, LAST));
    assertThatTextOf("<form><div>" + FIRST + "<br><br>" + LAST + "</div></form>")
        .isEqualTo(text(FIRST, LAST));
  }

  @Test
  void takesWhatThePublisherMarked() {
    assertThatTextOf(
            "<div>"
                + p(SECOND).repeat(5)
                + "</div><div itemprop=articleBody>"
                + p(FIRST)
                + p(LAST)
                + "</div>")
        .isEqualTo(text(FIRST, LAST));
  }

  @Test
  void neverTakesScriptsStylesAndHiddenParts() {
    assertThatTextOf(
            """
            <div>%s<script>var a = "many words that are no words of the article at all";</script>
            <style>p { color: red }</style><noscript><p>Switch on scripts in your browser.</p></noscript>
            <p hidden>Not to be seen by anyone who reads this page in a browser.</p>
            <p aria-hidden=true>Nor this.</p>%s</div>
            """
                .formatted(p(FIRST), p(LAST)))
        .isEqualTo(text(FIRST, LAST));
  }

  @Test
  void writesSpacesAsABrowserShowsThem() {
    assertThatTextOf(
            "<div><p> The   river\n rose\u00a0through <b>the</b><i> night</i>, and by dawn the lower town"
                + " stood knee deep in brown water, the mayor said, and nobody was hurt &lt;yet&gt;. </p></div>")
        .isEqualTo(
            "The river rose through the night, and by dawn the lower town stood knee deep in brown"
                + " water, the mayor said, and nobody was hurt <yet>.");
  }

  @Test
  void readsLanguagesWithoutSpaces() {
    String chinese = "国家主席星期一抵达莫斯科进行国事访问并将与俄罗斯总统举行会谈讨论乌克兰局势。";
    assertThatTextOf("<nav><a>首页</a></nav><div>" + p(chinese) + p(chinese) + "</div>")
        .isEqualTo(text(chinese, chinese));
  }

  @Test
  void readsAPageOfDeepNestingAndOfManyTags() {
    String deep = "<div>".repeat(50_000) + p(FIRST) + p(LAST);
    assertThatTextOf(deep).contains(FIRST);
    assertThatTextOf("<div class=ad>".repeat(20_000)).isEmpty();
    assertThatTextOf("<p><a>".repeat(50_000)).isEmpty();
    assertThatTextOf("<div>" + p(FIRST).repeat(10_000) + "</div>").hasSizeGreaterThan(1_000_000);
  }
}

package io.soundbite.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Turns a piece of HTML, such as the content of a feed, into text, with all that it says. */
final class HtmlText {

  private HtmlText() {}

  /** The text, its paragraphs separated by blank lines. */
  static String of(String html) {
    return join(TextBlocks.of(Jsoup.parseBodyFragment(html).body(), HtmlNoise.NONE));
  }

  /** The text of a single line, such as a headline with entities or tags in it. */
  static String line(String html) {
    boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
    return plain ? html : Jsoup.parseBodyFragment(html).text();
  }

  static String join(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
  }
}

package io.soundbite.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a web page.
 *
 * <p>1. The page is divided into blocks of text, without what {@link HtmlNoise} tells apart.
 *
 * <p>2. Each block is text or boilerplate by its words w and its link density d (the part of its
 * words that are in links), and those of the blocks before and after it; long blocks with few links
 * are text, and so are short ones among long ones. The thresholds are those that Kohlschütter,
 * Fankhauser and Nejdl learned from news pages ("Boilerplate detection using shallow text
 * features", WSDM 2010, the classifier by number of words).
 *
 * <p>3. The container of the article is the element whose children hold the most words of text; a
 * child counts for its parent, and half for its grandparent, since sites wrap paragraphs into
 * sections. What the publisher marked as {@code articleBody} is taken before that.
 *
 * <p>4. Within the container, everything from the first block of text to the last counts that is
 * not mostly links: so the one-line paragraphs of a dialogue stay, which the classifier alone
 * loses.
 *
 * <p>Linear in the size of the page.
 */
final class MainText {

  /** Less than this, in words, is a notice or an error page. */
  private static final int MIN_WORDS = 25;

  private static final int MAX_PHRASE_BLOCK_WORDS = 30;

  private static final double MAX_LINK_DENSITY = 1 / 3.0;

  /** Tags that are part of a container rather than one. */
  private static final Set<String> PARTS =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final List<String> PHRASES = WordList.of("noise-phrases.txt");

  private final List<TextBlock> blocks;
  private final Document page;

  private MainText(Document page) {
    this.page = page;
    this.blocks = TextBlocks.of(page.body(), new HtmlNoise(page));
  }

  /** The text, its paragraphs separated by blank lines; empty where the page has no article. */
  static String of(Document page) {
    return new MainText(page).text();
  }

  private String text() {
    List<TextBlock> article =
        marked().map(this::within).filter(MainText::isLong).orElseGet(this::densest);
    return isLong(article) ? HtmlText.join(article) : "";
  }

  private static boolean isLong(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(TextBlock::words).sum() >= MIN_WORDS;
  }

  private Optional<Element> marked() {
    return Optional.ofNullable(page.selectFirst("[itemprop~=(?i)^articleBody$]"));
  }

  private List<TextBlock> within(Element container) {
    return blocks.stream()
        .filter(block -> isKept(block) && isWithin(block.owner(), container))
        .toList();
  }

  /** The blocks of the container with the most text. */
  private List<TextBlock> densest() {
    int[] texts = IntStream.range(0, blocks.size()).filter(this::isText).toArray();
    Map<Element, Double> scores = new HashMap<>();
    for (int i : texts) {
      Element container = container(blocks.get(i));
      scores.merge(container, (double) blocks.get(i).words(), Double::sum);
      if (container.parent() != null) {
        scores.merge(container.parent(), blocks.get(i).words() / 2.0, Double::sum);
      }
    }
    return best(scores, texts).map(best -> between(best, texts)).orElse(List.of());
  }

  /** The element with the highest score; of equal ones that whose text comes first. */
  private Optional<Element> best(Map<Element, Double> scores, int[] texts) {
    Element best = null;
    for (int i : texts) {
      Element container = container(blocks.get(i));
      for (Element each : new Element[] {container, parentOr(container)}) {
        if (best == null || scores.getOrDefault(each, 0.0) > scores.getOrDefault(best, 0.0)) {
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Element parentOr(Element element) {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  private List<TextBlock> between(Element container, int[] texts) {
    int[] inside =
        IntStream.of(texts).filter(i -> isWithin(blocks.get(i).owner(), container)).toArray();
    return IntStream.rangeClosed(inside[0], inside[inside.length - 1])
        .mapToObj(blocks::get)
        .filter(block -> isKept(block) && isWithin(block.owner(), container))
        .toList();
  }

  private static Element container(TextBlock block) {
    Element element = block.owner();
    while (PARTS.contains(element.normalName()) && element.parent() != null) {
      element = element.parent();
    }
    return element;
  }

  /** Elements are equal only to themselves. */
  private static boolean isWithin(Element element, Element container) {
    Element at = element;
    while (at != null && !at.equals(container)) {
      at = at.parent();
    }
    return at != null;
  }

  /** The headline is no part of the text, nor are links and "Sign up for our newsletter". */
  private static boolean isKept(TextBlock block) {
    return block.linkDensity() <= MAX_LINK_DENSITY
        && !block.owner().nameIs("h1")
        && !(block.words() <= MAX_PHRASE_BLOCK_WORDS && beginsWithPhrase(block.text()));
  }

  private static boolean beginsWithPhrase(String text) {
    for (String phrase : PHRASES) {
      if (text.regionMatches(true, 0, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int index) {
    TextBlock block = blocks.get(index);
    if (!isKept(block)) {
      return false;
    }
    int words = block.words();
    int nextWords = wordsAt(index + 1);
    if (index > 0 && blocks.get(index - 1).linkDensity() > 5 / 9.0) {
      return words > 40 || nextWords > 17;
    }
    return words > 16 || nextWords > 15 || wordsAt(index - 1) > 4;
  }

  private int wordsAt(int index) {
    return index < 0 || index >= blocks.size() ? 0 : blocks.get(index).words();
  }
}

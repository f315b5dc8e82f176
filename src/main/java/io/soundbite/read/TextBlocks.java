package io.soundbite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Divides a page into blocks of text, in one walk over its tree, in linear time and without
 * recursion. Two line breaks in a row divide as a paragraph does; a single one stays. What a
 * browser shows in quotation marks has them in the text.
 */
final class TextBlocks implements NodeFilter {

  private final Predicate<Element> isNoise;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final QuotedElements quoted = new QuotedElements();
  private Element owner;
  private int linkDepth;
  private int linkWords;

  private TextBlocks(Element root, Predicate<Element> isNoise) {
    this.owner = root;
    this.isNoise = isNoise;
  }

  /** The blocks below an element, without the parts that are noise. */
  static List<TextBlock> of(Element root, Predicate<Element> isNoise) {
    TextBlocks blocks = new TextBlocks(root, isNoise);
    root.filter(blocks);
    blocks.endBlock();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      add(textNode);
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        endBlock();
      }
      if (depth > 0 && isNoise.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        endBlock();
      }
      if (element.nameIs("a")) {
        linkDepth--;
      } else if (element.nameIs("q")) {
        endQuoted();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (element.nameIs("a")) {
      linkDepth++;
    } else if (element.nameIs("br")) {
      lineBreak();
    } else if (element.nameIs("q")) {
      quoted.begin();
    }
  }

  /** Sets a mark behind the last character, which may stand in a block that has ended. */
  private void endQuoted() {
    String mark = quoted.closing();
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0) {
      text.insert(end, mark);
    } else if (!mark.isEmpty()) {
      blocks.add(blocks.removeLast().followedBy(mark));
    }
  }

  private void lineBreak() {
    stripEnd();
    if (endsWith('\n')) {
      endBlock();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void add(TextNode node) {
    String added = node.getWholeText();
    if (text.isEmpty() && !added.isBlank()) {
      owner = blockAround(node);
    }
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (c > ' ' && c != '\u00a0') {
        text.append(quoted.opening(text.isEmpty() ? ' ' : text.charAt(text.length() - 1), c));
        text.append(c);
      } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
        text.append(' ');
      }
    }
    if (linkDepth > 0) {
      linkWords += WordCount.of(added);
    }
  }

  private Element blockAround(TextNode node) {
    Node at = node;
    while (at.parent() != null && !(at instanceof Element element && element.isBlock())) {
      at = at.parent();
    }
    return at instanceof Element block ? block : owner;
  }

  private boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  private void stripEnd() {
    while (endsWith(' ')) {
      text.setLength(text.length() - 1);
    }
  }

  private void endBlock() {
    String stripped = text.toString().strip();
    if (!stripped.isEmpty()) {
      blocks.add(new TextBlock(stripped, WordCount.of(stripped), linkWords, owner));
    }
    text.setLength(0);
    linkWords = 0;
  }
}

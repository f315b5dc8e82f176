package io.soundbite.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much of the text of a page each of its elements holds, told in one walk over the tree: of the
 * text in paragraphs, or of all text where a page has no paragraphs, as in the days of line breaks.
 */
final class TextLengths implements NodeVisitor {

  /** Lengths in characters: in paragraphs, and in all. */
  private record Length(int paragraphs, int all) {}

  private final Map<Element, Length> lengths = new HashMap<>();
  private final Length total;
  private int paragraphs;
  private int all;
  private int paragraphDepth;

  TextLengths(Element page) {
    page.traverse(this);
    this.total = new Length(paragraphs, all);
  }

  /** The element's part of the text of the page, between 0 and 1; 0 of a page without text. */
  double share(Element element) {
    Length length = lengths.getOrDefault(element, new Length(0, 0));
    if (total.paragraphs > 0) {
      return (double) length.paragraphs / total.paragraphs;
    }
    return total.all == 0 ? 0 : (double) length.all / total.all;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int length = text.getWholeText().strip().length();
      all += length;
      paragraphs += paragraphDepth > 0 ? length : 0;
    } else if (node instanceof Element element) {
      lengths.put(element, new Length(paragraphs, all));
      paragraphDepth += element.nameIs("p") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      paragraphDepth -= element.nameIs("p") ? 1 : 0;
      lengths.computeIfPresent(
          element, (e, before) -> new Length(paragraphs - before.paragraphs, all - before.all));
    }
  }
}

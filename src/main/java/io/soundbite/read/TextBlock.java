package io.soundbite.read;

import org.jsoup.nodes.Element;

/**
 * A stretch of text in a page that no block tag divides, such as a paragraph.
 *
 * @param text with spaces as a browser shows them
 * @param words how many words it has; two ideographs count as one word
 * @param linkWords how many of them are in links
 * @param owner the innermost block element around it
 */
record TextBlock(String text, int words, int linkWords, Element owner) {

  /** The same with a mark at its end. */
  TextBlock followedBy(String mark) {
    return new TextBlock(text + mark, words, linkWords, owner);
  }

  /** The part of the words that are in links, between 0 and 1. */
  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }
}

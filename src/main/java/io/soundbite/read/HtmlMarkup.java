package io.soundbite.read;

import java.util.List;

/** Tells HTML from plain text by the tags that no body in HTML is without. */
final class HtmlMarkup {

  private static final List<String> TAGS = List.of("</p>", "<br>", "<br/>", "<br />", "</div>");

  private HtmlMarkup() {}

  static boolean isIn(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      for (String tag : TAGS) {
        if (text.regionMatches(true, i, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }
}

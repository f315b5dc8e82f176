package io.soundbite.search;

import io.soundbite.model.Span;
import java.util.List;

/**
 * A passage that shows why something was found.
 *
 * @param field where the passage stands: "title", "body" or "said"
 * @param span the place of the passage in the text of that field
 * @param text the words at {@code span}
 * @param matches the words that matched, in order, as spans into {@code text}
 */
public record Snippet(String field, Span span, String text, List<Span> matches) {

  public Snippet {
    matches = List.copyOf(matches);
  }

  /** The passage with {@code before} and {@code after} around each match; nothing is escaped. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder(text.length() + 32);
    int done = 0;
    for (Span match : matches) {
      marked.append(text, done, match.begin()).append(before);
      marked.append(text, match.begin(), match.end()).append(after);
      done = match.end();
    }
    return marked.append(text, done, text.length()).toString();
  }

  /** The passage as HTML: text escaped, matches in {@code <mark>}. */
  public String html() {
    StringBuilder html = new StringBuilder(text.length() + 32);
    int done = 0;
    for (Span match : matches) {
      escape(html, done, match.begin());
      html.append("<mark>");
      escape(html, match.begin(), match.end());
      html.append("</mark>");
      done = match.end();
    }
    escape(html, done, text.length());
    return html.toString();
  }

  private void escape(StringBuilder html, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return marked("[", "]");
  }
}

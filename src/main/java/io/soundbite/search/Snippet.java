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
 * @param cutBefore whether the sentence began before the passage; of a quote, whether more was said
 *     before it
 * @param cutAfter whether the sentence goes on behind the passage; of a quote, whether more was
 *     said
 */
public record Snippet(
    String field, Span span, String text, List<Span> matches, boolean cutBefore, boolean cutAfter) {

  private static final String ELLIPSIS = "…";

  /** Copies the list. */
  public Snippet {
    matches = List.copyOf(matches);
  }

  /** A passage of whole sentences. */
  public Snippet(String field, Span span, String text, List<Span> matches) {
    this(field, span, text, matches, false, false);
  }

  /** The same passage in other words of the same lengths, such as without control characters. */
  public Snippet withText(String other) {
    return new Snippet(field, span, other, matches, cutBefore, cutAfter);
  }

  /**
   * The passage with {@code before} and {@code after} around each match, and an ellipsis where it
   * is cut; nothing is escaped.
   */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder(text.length() + 32);
    marked.append(cutBefore ? ELLIPSIS : "");
    int done = 0;
    for (Span match : matches) {
      marked.append(text, done, match.begin()).append(before);
      marked.append(text, match.begin(), match.end()).append(after);
      done = match.end();
    }
    return marked.append(text, done, text.length()).append(cutAfter ? ELLIPSIS : "").toString();
  }

  /** The passage as HTML: text escaped, matches in {@code <mark>}, an ellipsis where it is cut. */
  public String html() {
    StringBuilder html = new StringBuilder(text.length() + 32);
    html.append(cutBefore ? ELLIPSIS : "");
    int done = 0;
    for (Span match : matches) {
      escape(html, done, match.begin());
      html.append("<mark>");
      escape(html, match.begin(), match.end());
      html.append("</mark>");
      done = match.end();
    }
    escape(html, done, text.length());
    return html.append(cutAfter ? ELLIPSIS : "").toString();
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

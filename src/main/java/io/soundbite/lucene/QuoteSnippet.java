package io.soundbite.lucene;

import io.soundbite.model.Span;
import io.soundbite.query.Field;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a quote: all of it, or of a long one the passage that fits best, with those
 * beside it as long as it stays short; the beginning where no word is marked.
 *
 * @param matches all words to mark, as spans into the text of the quote
 */
record QuoteSnippet(Snippet snippet, List<Span> matches) {

  static QuoteSnippet of(String text, Highlighter said) throws IOException {
    List<Span> matches = said.marks(text, Optional.empty());
    Span place =
        text.length() <= Passages.MAX
            ? new Span(0, text.length())
            : wider(text, said.place(text).orElse(new Span(0, 1)));
    return new QuoteSnippet(snippet(text, place, matches), matches);
  }

  /** The passage of a place, with the one behind it, or else before it, where both are short. */
  private static Span wider(String text, Span place) {
    int[] borders = Passages.cut(text);
    int passage = 0;
    while (borders[passage + 1] <= place.begin()) {
      passage++;
    }
    int begin = borders[passage];
    int end = borders[passage + 1];
    int next = passage + 2 < borders.length ? borders[passage + 2] : Integer.MAX_VALUE;
    if (next - begin <= Passages.MAX) {
      end = next;
    } else if (passage > 0 && end - borders[passage - 1] <= Passages.MAX) {
      begin = borders[passage - 1];
    }
    return Highlighter.strip(text, begin, end);
  }

  private static Snippet snippet(String text, Span place, List<Span> matches) {
    List<Span> marks = new ArrayList<>();
    for (Span match : matches) {
      if (match.overlaps(place)) {
        int begin = Math.max(match.begin(), place.begin());
        int end = Math.min(match.end(), place.end());
        marks.add(new Span(begin - place.begin(), end - place.begin()));
      }
    }
    return new Snippet(
        Field.SAID.label(),
        place,
        place.in(text),
        marks,
        !text.substring(0, place.begin()).isBlank(),
        !text.substring(place.end()).isBlank());
  }
}

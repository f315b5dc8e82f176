package io.soundbite.lucene;

import io.soundbite.model.Span;
import io.soundbite.query.Query;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages that are shown of an article that a query finds: so many of its body, and the
 * headline before, where words of it are marked.
 */
record ArticleSnippets(Highlighter title, Highlighter inBody, int number) {

  static ArticleSnippets of(Texts texts, Leaves leaves, Query query, int number) {
    return new ArticleSnippets(
        new Highlighter(texts, () -> Marks.title(leaves, query), Layout.TITLE),
        new Highlighter(texts, () -> Marks.body(leaves, query), Layout.BODY),
        number);
  }

  /**
   * The passages, in the order of the text.
   *
   * @param said the places of the quote that fits, whose passages come before all others
   */
  List<Snippet> in(StoredHead head, String body, List<Span> said) throws IOException {
    List<Snippet> found = new ArrayList<>();
    String headline = head.title();
    Optional<Foreign> language = Foreign.of(head.language());
    List<Span> marks = title.marks(headline, language);
    if (!marks.isEmpty()) {
      found.add(new Snippet(Layout.TITLE, new Span(0, headline.length()), headline, marks));
    }
    found.addAll(inBody.best(body, language, said, number));
    return found.isEmpty() ? lead(body) : found;
  }

  private static List<Snippet> lead(String body) {
    Span span = Highlighter.strip(body, 0, body.length());
    Span lead = Highlighter.strip(body, span.begin(), Passages.end(body, span.begin()));
    return lead.isEmpty()
        ? List.of()
        : List.of(new Snippet(Layout.BODY, lead, lead.in(body), List.of()));
  }
}

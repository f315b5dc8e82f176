package io.soundbite.search;

import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import java.util.List;

/**
 * A quote that was found.
 *
 * @param article the article it stands in
 * @param quote the quote, its spans into the body of the article
 * @param score how well it fits the query
 * @param snippet the part of it around the words that matched, its beginning where none was asked
 *     for, with those marked; all of it where it is short
 * @param matches all words of it that matched, in order, as spans into its text
 * @param copies what it stands for, where the search was collapsed
 */
public record QuoteHit(
    Headline article, Quote quote, float score, Snippet snippet, List<Span> matches, Copies copies)
    implements Hit {

  /** Copies the list. */
  public QuoteHit {
    matches = List.copyOf(matches);
  }

  /** All of its text with the words that matched, however long it is. */
  public Snippet whole() {
    return new Snippet(snippet.field(), new Span(0, quote.text().length()), quote.text(), matches);
  }

  /** One line: day, speaker and words. */
  @Override
  public String toString() {
    String speaker = quote.speaker().map(Speaker::name).orElse("(nobody)");
    return article.day() + "  " + speaker + ": " + quote.text();
  }
}
